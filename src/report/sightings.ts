import type { Moment, Option } from '../core/moment.ts';
import { observe } from '../core/score.ts';
import type { Evidence } from '../profession/levels.ts';
import { type ByRole, byRole, type Role } from '../profession/roles.ts';

/** One decision at which a role could be seen, with what stood on offer for it. */
export interface Sighting {
  readonly role: Role;
  /** Number of the decision in the attempt, from 1. */
  readonly number: number;
  readonly decision: string;
  readonly option: Option;
  readonly chosen: Evidence;
  readonly least: Evidence;
  readonly most: Evidence;
}

/** Per role the decisions that count as an observation of it, in the order of play; the rule is the score's own. */
export function sightingsOf(moments: readonly Moment[]): ByRole<readonly Sighting[]> {
  const taken = moments.filter(({ decision, chosen }) => decision !== null && chosen !== null);
  const all = taken.flatMap((moment, index) => sightingsAt(moment, index + 1));
  return byRole((role) => all.filter((sighting) => sighting.role === role));
}

function sightingsAt(moment: Moment, number: number): readonly Sighting[] {
  const { decision, chosen: option } = moment;
  if (decision === null || option === null) return [];
  return observe([moment]).map(({ role }) => {
    const levels = decision.options.flatMap(({ evidence }) => evidence[role] ?? []).sort((a, b) => a - b);
    const [least] = levels;
    const most = levels.at(-1);
    const chosen = option.evidence[role];
    if (least === undefined || most === undefined || chosen === undefined) {
      throw new Error('a role was observed on which the options are silent');
    }
    return { role, number, decision: decision.name, option, chosen, least, most };
  });
}
