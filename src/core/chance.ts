import type { Interval } from './interval.ts';

/** Observations of one scenario, and what choosing at random scores there, 0 … 1; null where that is not known. */
export interface ChancePart {
  readonly n: number;
  readonly chance: number | null;
}

/**
 * What choosing at random would have scored on the same observations: the mean of the scenarios' chances, each
 * weighted by the number of observations that came from it. Null where there are none, or where one of the
 * chances is not known.
 */
export function chanceOver(parts: readonly ChancePart[]): number | null {
  const seen = parts.filter(({ n }) => n > 0);
  let sum = 0;
  for (const { n, chance } of seen) {
    if (chance === null) return null;
    sum += n * chance;
  }
  const total = seen.reduce((count, { n }) => count + n, 0);
  return total === 0 ? null : sum / total;
}

/** True where a score cannot be told from choosing at random: its interval holds the chance. */
export function isLikeChance({ low, high }: Interval, chance: number | null): boolean {
  return chance !== null && low <= chance && chance <= high;
}
