import { observe, type RoleScore, scoreRoles } from '../../core/score.ts';
import type { ByRole } from '../../profession/roles.ts';
import { type Distribution, distributionsOf } from './distribution.ts';
import { type Flow, flowOf } from './flow.ts';
import { type ItemFigures, itemFigures } from './items.ts';
import type { ClassPlay } from './plays.ts';

/** What a class did in one scenario. Nothing in it tells who. */
export interface ScenarioBook {
  readonly scenario: string;
  /** How many members it is made of. */
  readonly n: number;
  readonly distributions: readonly Distribution[];
  readonly flow: Flow;
  readonly items: readonly ItemFigures[];
  /** The evidence of all members together: a property of the class and the scenario, of no person. */
  readonly roles: ByRole<RoleScore>;
}

/**
 * `plays` are of one scenario, one for each member. `mayShow` says of a number of members whether it may be told
 * how they divided: a decision that fewer came to keeps how many they were and nothing else.
 */
export function bookOf(
  scenario: string,
  plays: readonly ClassPlay[],
  mayShow: (n: number) => boolean,
): ScenarioBook {
  return {
    scenario,
    n: plays.length,
    distributions: distributionsOf(plays).map((one) =>
      mayShow(one.n) ? one : { ...one, options: [], spread: 0 },
    ),
    flow: flowOf(plays, mayShow),
    items: itemFigures(plays).filter(({ n }) => mayShow(n)),
    roles: scoreRoles(plays.map(({ turns }) => ({ scenario, observations: observe(turns) }))),
  };
}
