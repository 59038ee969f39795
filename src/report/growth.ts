import { type ChancePart, chanceOver } from '../core/chance.ts';
import { type Interval, intervalOf } from '../core/interval.ts';
import type { Parted } from '../core/measured.ts';
import { type RoleScore, scoreRoles } from '../core/score.ts';
import { type ByRole, byRole, type Role } from '../profession/roles.ts';
import type { SeenPlay } from './plays.ts';

/** A score with its interval, worked out once, as the same one is drawn, tabled and told. */
export interface HeldScore {
  readonly score: RoleScore;
  readonly interval: Interval;
  /** What choosing at random would have scored on the same observations, 0 … 1; null where that is not known. */
  readonly chance: number | null;
}

/** What one role showed in one conversation: the first time, and the last time for who played it again. */
export interface ConversationGrowth {
  readonly scenario: string;
  readonly first: HeldScore;
  readonly latest: HeldScore | null;
}

/** What one role showed over time. Conversations stand in the order in which they were first finished. */
export interface RoleGrowth {
  readonly conversations: readonly ConversationGrowth[];
  /** All measured attempts together, and nothing of the practice. */
  readonly together: HeldScore;
}

/** Per scenario what choosing at random scores for each role. */
export type Chances = Readonly<Record<string, ByRole<number | null>>>;

/** Growth per role; every number in it is a score of `scoreRoles`, so it can be added up from the evidence. */
export function growthOf({ measured, practice }: Parted<SeenPlay>, chances: Chances): ByRole<RoleGrowth> {
  const latest = new Map(practice.map((play) => [play.scenario, play]));
  const together = scoreRoles(measured);
  const firsts = measured.map((play) => ({ play, scores: scoreRoles([play]) }));
  const latests = new Map([...latest].map(([scenario, play]) => [scenario, scoreRoles([play])]));
  const chanceIn = (scenario: string, role: Role) => chances[scenario]?.[role] ?? null;
  return byRole((role) => ({
    conversations: firsts.map(({ play: { scenario }, scores }) => {
      const chance = chanceIn(scenario, role);
      const again = latests.get(scenario)?.[role];
      return {
        scenario,
        first: held(scores[role], chance),
        latest: again === undefined ? null : held(again, chance),
      };
    }),
    together: held(
      together[role],
      chanceOver(
        firsts.map(({ play: { scenario }, scores }): ChancePart => {
          return { n: scores[role].n, chance: chanceIn(scenario, role) };
        }),
      ),
    ),
  }));
}

function held(score: RoleScore, chance: number | null): HeldScore {
  return { score, interval: intervalOf(score), chance };
}
