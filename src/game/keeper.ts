import { makeAttempt } from '../core/notation.ts';
import type { Language } from '../core/texts.ts';
import type { Save } from './saves/save.ts';
import type { SaveStore } from './saves/store.ts';
import { type Session, sessionEnded } from './session.ts';

/** How the last save went: `apart` says that another tab had the attempt, so that this one goes on as its own. */
export type Kept = 'kept' | 'not-kept' | 'apart';

/** Writes a session down after every choice. It remembers what it wrote last, to notice another tab. */
export interface Keeper {
  keep(session: KeptSession, language: Language): Promise<Kept>;
}

/** What of a session is written down, or decides what is. */
export type KeptSession = Pick<Session, 'attempt' | 'replayed'>;

export interface KeeperNeeds {
  readonly store: SaveStore;
  readonly now: () => number;
  readonly newId: () => string;
  /** The save the session was resumed from; null for a new attempt. */
  readonly resumed: Save | null;
}

export function createKeeper({ store, now, newId, resumed }: KeeperNeeds): Keeper {
  let id = resumed?.id ?? newId();
  let started = resumed?.started ?? now();
  let finished = resumed?.finished ?? null;
  let written = resumed === null ? null : makeAttempt(resumed.attempt);

  async function write(session: KeptSession, language: Language) {
    const changed = now();
    finished = sessionEnded(session) ? (finished ?? changed) : null;
    const save: Save = { id, attempt: session.attempt, language, started, changed, finished };
    const outcome = await store.put(save, written);
    if (outcome === 'kept') written = makeAttempt(session.attempt);
    return outcome;
  }

  return {
    async keep(session, language) {
      let outcome = await write(session, language);
      const apart = outcome === 'taken';
      if (apart) {
        id = newId();
        started = now();
        written = null;
        outcome = await write(session, language);
      }
      if (outcome !== 'kept' || !store.lasting) return 'not-kept';
      return apart ? 'apart' : 'kept';
    },
  };
}
