import type { RoleScore } from './score.ts';

/**
 * How much of a score may be shown. One playthrough says little about a person, so below 3 observations
 * nothing is said, from 3 a word and the interval, and a number only from 12 observations over 3 scenarios.
 */
export type ScoreDisplay =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'word'; readonly word: ScoreWord }
  | { readonly kind: 'number'; readonly word: ScoreWord; readonly percentage: number };

/** How often the role showed where it could have. */
export type ScoreWord = 'seldom' | 'varying' | 'often';

export const FLOORS = { word: 3, number: 12, scenarios: 3 } as const;

export function displayOf({ sixths, n, scenarios }: RoleScore): ScoreDisplay {
  if (n < FLOORS.word) return { kind: 'too-few' };
  const word = wordFor(sixths, n);
  if (n < FLOORS.number || scenarios < FLOORS.scenarios) return { kind: 'word', word };
  return { kind: 'number', word, percentage: Math.round((100 * sixths) / (6 * n)) };
}

/** Thirds, compared in whole numbers so that both ends of the wire agree. */
function wordFor(sixths: number, n: number): ScoreWord {
  if (sixths < 2 * n) return 'seldom';
  return sixths > 4 * n ? 'often' : 'varying';
}
