import type { Role } from '../profession/roles.ts';
import { type ByRole, byRole, ROLES } from '../profession/roles.ts';
import { addWorlds, type ByWorld, NO_SHIFT } from '../profession/worlds.ts';
import type { Moment, Option } from './moment.ts';

/** To be raised by whoever changes what a tag means or how a score follows from choices. */
export const SCORING_VERSION = 1;

/**
 * One decision at which a role could be seen: the chosen evidence above the least on offer, out of the
 * spread on offer (1, 2 or 3). Where the options do not differ on a role nothing is observed, so what
 * was not on offer never counts for or against anybody.
 */
export interface Observation {
  readonly role: Role;
  readonly decision: string;
  readonly option: string;
  readonly got: number;
  readonly of: number;
}

/** The mean of the observations of one role, as the whole-number ratio `sixths / (6 · n)`. */
export interface RoleScore {
  readonly sixths: number;
  /** Number of observations. */
  readonly n: number;
  /** Number of different scenarios they come from. */
  readonly scenarios: number;
}

/** As much of an option as its score needs. */
type Seen = Pick<Option, 'id' | 'evidence'>;

/** A moment, as far as its score goes. */
export interface Scorable {
  readonly decision: { readonly name: string; readonly options: readonly Seen[] } | null;
  readonly chosen: Seen | null;
}

/** All observations of one attempt, in the order of play. */
export function observe(moments: readonly Scorable[]): readonly Observation[] {
  return moments.flatMap(({ decision, chosen }) =>
    decision === null || chosen === null
      ? []
      : ROLES.flatMap((role) => observationOf(role, decision, chosen) ?? []),
  );
}

/** Scores per role over the attempts of one person; `scenario` tells which attempts share a scenario. */
export function scoreRoles(
  attempts: readonly { readonly scenario: string; readonly observations: readonly Observation[] }[],
): ByRole<RoleScore> {
  return byRole((role) => {
    const seen = attempts.map(({ scenario, observations }) => ({
      scenario,
      own: observations.filter((observation) => observation.role === role),
    }));
    const own = seen.flatMap((attempt) => attempt.own);
    return {
      sixths: own.reduce((sum, observation) => sum + sixthsOf(observation), 0),
      n: own.length,
      scenarios: new Set(seen.filter((attempt) => attempt.own.length > 0).map(({ scenario }) => scenario))
        .size,
    };
  });
}

/** What one observation adds to the sum of its role: 0 … 6, always whole. */
export function sixthsOf({ got, of }: Pick<Observation, 'got' | 'of'>): number {
  return (got * SIXTHS) / of;
}

/** What the choices of an attempt did to each world together: a profile, never a total. */
export function sumShifts(moments: readonly Moment[]): ByWorld<number> {
  return moments.reduce(
    (sum, { chosen }) => (chosen === null ? sum : addWorlds(sum, chosen.shifts)),
    NO_SHIFT,
  );
}

/** The hard floors that were broken, each with the option that broke it. They are never averaged away. */
export function brokenFloors(moments: readonly Moment[]): readonly { floor: string; option: Option }[] {
  return moments.flatMap(({ chosen }) =>
    chosen === null || chosen.floor === null ? [] : [{ floor: chosen.floor, option: chosen }],
  );
}

/** A spread is 1, 2 or 3, so every observation is a whole number of sixths and sums stay exact. */
const SIXTHS = 6;

function observationOf(
  role: Role,
  decision: NonNullable<Scorable['decision']>,
  chosen: Seen,
): Observation | null {
  const offered = decision.options.map(({ evidence }) => evidence[role]);
  const own = chosen.evidence[role];
  // An option that is silent about a role leaves nothing to compare it with.
  if (own === undefined || !offered.every((level) => level !== undefined)) return null;
  const least = Math.min(...offered);
  const spread = Math.max(...offered) - least;
  if (spread === 0) return null;
  return { role, decision: decision.name, option: chosen.id, got: own - least, of: spread };
}
