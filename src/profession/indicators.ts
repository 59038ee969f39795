import type { Evidence } from './levels.ts';
import type { ByRole, Role } from './roles.ts';

/** A thread that runs through the levels of one role, such as the question asked or the word kept. */
export type Thread = 'a' | 'b' | 'c' | 'd';

/**
 * The indicators of the scoring key: per role and level 0 to 3 the threads that have one there. A story
 * names them as `#supporting:3b`. The sentences are in `locales/<language>/indicators.json`; sources, marks
 * and examples are in `stories/SCORING.md`. The roles are PROFILE's, "Vijf rollen" 1–5; which behaviour
 * counts as which level is the authors' own construction and has not been confirmed by practitioners.
 */
export const INDICATORS: ByRole<Readonly<Record<Evidence, readonly Thread[]>>> = {
  investigating: { 0: ['a', 'c'], 1: ['a', 'b', 'c'], 2: ['a', 'b', 'c'], 3: ['a', 'b', 'c'] },
  // Thread d is enforcement, which PROFILE places in this role.
  supporting: {
    0: ['a', 'b', 'c', 'd'],
    1: ['a', 'b', 'c', 'd'],
    2: ['a', 'b', 'c', 'd'],
    3: ['a', 'b', 'c', 'd'],
  },
  collaborating: { 0: ['a', 'b', 'c'], 1: ['a', 'b', 'c'], 2: ['a', 'b', 'c'], 3: ['a', 'b', 'c'] },
  monitoring: { 0: ['a', 'b', 'c'], 1: ['a', 'b', 'c'], 2: ['a', 'b', 'c'], 3: ['a', 'b', 'c'] },
  learning: { 0: ['a', 'c'], 1: ['a', 'c'], 2: ['a', 'b', 'c'], 3: ['a', 'b', 'c'] },
};

export function isIndicator(role: Role, level: Evidence, letter: string): letter is Thread {
  return INDICATORS[role][level].some((thread) => thread === letter);
}
