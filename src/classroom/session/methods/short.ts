import type { Method, MethodPhase } from './method.ts';

/** Five steps for two or three people. */
export const short: Method = {
  id: 'short',
  people: { least: 2, most: 4 },
  practice: 'beginners',
  sources: [],
  phases: [
    phase('question', 5, ['bringer']),
    phase('exploring', 8, ['members', 'bringer']),
    phase('core', 4, ['bringer', 'members']),
    phase('advice', 6, ['members']),
    phase('closing', 5, ['bringer', 'members']),
  ],
};

function phase(id: string, minutes: number, speaks: MethodPhase['speaks']): MethodPhase {
  return { id, minutes, speaks, timed: 'proposal', silent: [], asks: 'nothing', shows: 'nothing' };
}
