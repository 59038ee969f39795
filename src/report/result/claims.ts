import type { Attempt } from '../../core/attempt.ts';
import { canonicalJson, digestOf } from '../../core/digest.ts';
import type { Moment } from '../../core/moment.ts';
import { observe, SCORING_VERSION, scoreRoles } from '../../core/score.ts';
import { type ByRole, byRole } from '../../profession/roles.ts';
import type { ByWorld } from '../../profession/worlds.ts';
import { type WorldAccount, worldAccounts } from '../worlds.ts';

/** What a result file says that its attempt comes to. A replay says the same, or the file is not believed. */
export interface Claims {
  /** See `scoringOf`. */
  readonly scoring: string;
  readonly ending: string | null;
  readonly roles: ByRole<RoleClaim>;
  readonly worlds: ByWorld<WorldAccount>;
}

/** The sum of the observations of a role in sixths, and how many there were. */
export interface RoleClaim {
  readonly sixths: number;
  readonly observations: number;
}

export function claimsOf({ scenario, moves }: Attempt, moments: readonly Moment[]): Claims {
  const scores = scoreRoles([{ scenario, observations: observe(moments) }]);
  return {
    scoring: scoringOf(moves, moments),
    ending: moments.at(-1)?.ending ?? null,
    roles: byRole((role) => ({ sixths: scores[role].sixths, observations: scores[role].n })),
    worlds: worldAccounts(moments),
  };
}

const HASH_LENGTH = 12;

/**
 * The hash of everything that the scores of one attempt rest on: the version of scoring, the moves, and at
 * each decision what every option on offer shows of the roles, shifts between worlds and breaks of floors.
 * The hash of an edition covers more, its sentences too; so a corrected sentence gives another edition, and
 * an attempt on the former one can still be scored again when this hash has stayed the same.
 */
function scoringOf(moves: readonly string[], moments: readonly Moment[]): string {
  const decisions = moments.map(({ decision, chosen }) => ({
    name: decision?.name ?? null,
    chosen: chosen?.id ?? null,
    options: [...(decision?.options ?? [])]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, evidence, shifts, floor }) => ({ id, evidence, shifts, floor })),
  }));
  return digestOf(canonicalJson({ version: SCORING_VERSION, moves, decisions }), HASH_LENGTH);
}
