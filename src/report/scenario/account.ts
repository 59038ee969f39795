import type { Proof } from '../../core/analysis/proof.ts';
import type { Edition } from '../../core/scenario.ts';
import type { ByRole } from '../../profession/roles.ts';

/** A witness as a report names it. */
export interface Seen {
  readonly moves: readonly string[];
}

/** What a report needs to know of a proven scenario. */
export interface ScenarioAccount {
  readonly edition: Edition;
  readonly proof: Proof;
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
