import { type ChancePart, chanceOver } from '../core/chance.ts';
import type { Parted } from '../core/measured.ts';
import { type RoleScore, scoreRoles } from '../core/score.ts';
import { type ByRole, byRole, type Role } from '../profession/roles.ts';
import type { SeenPlay } from './plays.ts';

/** A score and what choosing at random would have scored on the same observations, 0 … 1, where that is known. */
export interface HeldScore {
  readonly score: RoleScore;
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
        first: { score: scores[role], chance },
        latest: again === undefined ? null : { score: again, chance },
      };
    }),
    together: {
      score: together[role],
      chance: chanceOver(
        firsts.map(({ play: { scenario }, scores }): ChancePart => {
          return { n: scores[role].n, chance: chanceIn(scenario, role) };
        }),
      ),
    },
  }));
}
