import type { Guessing } from '../../core/analysis/bots.ts';
import type { DecisionVerdict } from '../../core/analysis/dominance.ts';
import type { Best } from '../../core/analysis/golden.ts';
import type { Paths } from '../../core/analysis/paths.ts';
import type { Scores } from '../../core/analysis/scores.ts';
import type { Unseen } from '../../core/analysis/unseen.ts';
import type { Obstacle, Verdict } from '../../core/analysis/verdict.ts';
import type { Agreement } from '../../core/explore/agreement.ts';
import type { StoryGraph } from '../../core/explore/graph.ts';
import type { Result } from '../../core/result.ts';
import type { Edition } from '../../core/scenario.ts';
import type { ByRole } from '../../profession/roles.ts';

/** A witness as a report names it. */
export interface Seen {
  readonly moves: readonly string[];
}

/** What a report needs to know of a proven scenario. */
export interface ScenarioAccount {
  readonly edition: Edition;
  readonly proof: {
    readonly graph: StoryGraph;
    readonly agreement: Agreement;
    readonly ends: Verdict<Seen>;
    readonly breaks: Verdict<Seen>;
    readonly cycles: readonly Seen[];
    readonly unseen: Unseen;
    readonly paths: Result<Paths, Obstacle>;
    readonly scores: Result<Scores, Obstacle>;
    readonly now: readonly DecisionVerdict[];
    readonly downstream: Result<readonly DecisionVerdict[], Obstacle>;
    readonly best: Result<Best, Obstacle>;
    readonly guessing: Result<Guessing, Obstacle>;
    readonly even: Verdict<{ readonly cases: readonly Seen[] }>;
  };
  /** Observations that the manifest promises on every path. */
  readonly promised: ByRole<number>;
  /** What a habit may gain above chance, 0 … 1; null where nothing is observed. */
  readonly limit: number | null;
  readonly findings: readonly ToldFinding[];
  /** The day on which the report is made (ISO). */
  readonly date: string;
}

export interface ToldFinding {
  readonly severity: 'error' | 'warning';
  readonly place: string;
  readonly sentence: string;
  /** Why a warning may stay; null where nobody put that down. */
  readonly explained: string | null;
}
