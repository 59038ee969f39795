import { makeAttempt } from '../../core/notation.ts';
import type { Save } from './save.ts';
import { newestFirst, type SaveStore } from './store.ts';

/** Keeps attempts as long as the page is open: what is left where a device refuses storage. */
export function memoryStore(): SaveStore {
  const saves = new Map<string, Save>();
  return {
    lasting: false,
    async put(save, expected) {
      const present = saves.get(save.id);
      const ours = [expected, makeAttempt(save.attempt)];
      if (present !== undefined && !ours.includes(makeAttempt(present.attempt))) return 'taken';
      saves.set(save.id, save);
      return 'kept';
    },
    list: async (scenario) =>
      newestFirst(
        [...saves.values()].filter(({ attempt }) => scenario === undefined || attempt.scenario === scenario),
      ),
    remove: async (id) => {
      saves.delete(id);
    },
  };
}
