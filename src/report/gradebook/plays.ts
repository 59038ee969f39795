import type { Turn } from '../../core/turns.ts';

/** One attempt of somebody in a class, without its words. */
export interface ClassPlay {
  readonly member: string;
  readonly attempt: string;
  readonly scenario: string;
  readonly turns: readonly Turn[];
  /** The name of the ending that was reached, '' for one without a name; null before it. */
  readonly ending: string | null;
}

/**
 * The attempts that a class is looked at by: of each member and scenario one, the first that came to an ending,
 * else the first at all. `plays` are in the order in which they were first handed in. So nobody counts twice,
 * and nobody's second try is set beside another's first.
 */
export function countedPlays(plays: readonly ClassPlay[]): readonly ClassPlay[] {
  const counted = new Map<string, ClassPlay>();
  for (const play of plays) {
    const key = `${play.scenario} ${play.member}`;
    const present = counted.get(key);
    if (present === undefined || (present.ending === null && play.ending !== null)) counted.set(key, play);
  }
  return [...counted.values()];
}
