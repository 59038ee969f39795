import type { ChosenBy } from '../../classroom/session/acts.ts';
import { leadersOf, type Tally } from '../../classroom/session/tally.ts';

/**
 * How a group most likely came to an option, to begin the question with: nobody should write down that all agreed
 * by not looking. Who saw each other choose differently and takes what most chose, took the majority's.
 */
export function likelyBy(seen: Tally | null, option: string | null): ChosenBy {
  if (seen === null || option === null || seen.counts[option] === seen.n) return 'agreement';
  const leaders = leadersOf(seen.counts);
  return leaders.length === 1 && leaders[0] === option ? 'majority' : 'agreement';
}
