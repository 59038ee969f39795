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

/** `plays` are of one scenario, one for each member. */
export function bookOf(scenario: string, plays: readonly ClassPlay[]): ScenarioBook {
  return {
    scenario,
    n: plays.length,
    distributions: distributionsOf(plays),
    flow: flowOf(plays),
    items: itemFigures(plays),
    roles: scoreRoles(plays.map(({ turns }) => ({ scenario, observations: observe(turns) }))),
  };
}

/**
 * The same book for who may not see how a small group divided: a decision that few came to keeps how many they
 * were and nothing else. `mayShow` says it of a number of members.
 */
export function withoutSmallGroups(book: ScenarioBook, mayShow: (n: number) => boolean): ScenarioBook {
  return {
    ...book,
    distributions: book.distributions.map((one) =>
      mayShow(one.n) ? one : { ...one, options: [], spread: 0 },
    ),
    items: book.items.filter(({ n }) => mayShow(n)),
  };
}
