import { canonicalJson } from '../../core/digest.ts';
import type { Moment } from '../../core/moment.ts';
import { makeAttempt } from '../../core/notation.ts';
import { replay } from '../../core/replay.ts';
import type { Edition } from '../../core/scenario.ts';
import { type Claims, claimsOf } from './claims.ts';
import type { ReadEntry } from './parse.ts';

/**
 * What became of one attempt of a file when it was replayed and scored again.
 * - `confirmed`: on the same edition everything comes out as the file says.
 * - `same-scoring`: the conversation has changed since, but nothing that its scores rest on; they come out.
 * - `altered-score`: the moves are those of the file's scoring, the scores are others.
 * - `altered-moves`: its scores are not those of these moves.
 * - `altered-rest`: moves and scores fit, but something beside them was changed.
 * - `altered-edition`: the same, and the edition it names is not known here.
 * - `other-edition`: the conversation has changed in what scores rest on; nothing can be said.
 * - `invented-choice`: a move that is not possible in the edition it names.
 * - `repeated`: the file has it more than once.
 * - `unknown-scenario`, `broken-story`: nothing to replay it on.
 *
 * A list of moves with its own scores and a new digest is simply another attempt, and comes out as confirmed:
 * a replay proves what moves come to, never who made them.
 */
export type Verdict =
  | 'confirmed'
  | 'same-scoring'
  | 'altered-score'
  | 'altered-moves'
  | 'altered-rest'
  | 'altered-edition'
  | 'other-edition'
  | 'invented-choice'
  | 'repeated'
  | 'unknown-scenario'
  | 'broken-story';

export interface Checked {
  readonly verdict: Verdict;
  /** What the replay comes to; null where there was nothing to replay it on. */
  readonly found: Claims | null;
  readonly moments: readonly Moment[];
  /** Number of the first move that could not be made, from 1; null where all could. */
  readonly stoppedAt: number | null;
}

/** Replays and scores an attempt again. Without an edition its scenario is not known here. */
export function checkEntry({ entry, intact }: ReadEntry, edition: Edition | null): Checked {
  if (edition === null) return { verdict: 'unknown-scenario', found: null, moments: [], stoppedAt: null };
  const { attempt, claims } = entry;
  const { moments, problem } = replay(edition, attempt);
  if (moments.length === 0) return { verdict: 'broken-story', found: null, moments, stoppedAt: null };
  const same = attempt.edition === edition.hash;
  const found = claimsOf(attempt, moments);
  const stoppedAt = problem === null ? null : problem.at + 1;
  const told = (verdict: Verdict): Checked => ({ verdict, found, moments, stoppedAt });
  if (problem !== null) return told(same ? 'invented-choice' : 'other-edition');
  if (claims.scoring !== found.scoring) return told(same ? 'altered-moves' : 'other-edition');
  if (canonicalJson(claims) !== canonicalJson(found)) return told('altered-score');
  if (!intact) return told(same ? 'altered-rest' : 'altered-edition');
  return told(same ? 'confirmed' : 'same-scoring');
}

/** The positions of attempts that stand in the file before: counted twice, they would weigh twice. */
export function repeatedIn(entries: readonly ReadEntry[]): ReadonlySet<ReadEntry> {
  const seen = new Set<string>();
  const again = new Set<ReadEntry>();
  for (const read of entries) {
    const line = makeAttempt(read.entry.attempt);
    if (seen.has(line)) again.add(read);
    seen.add(line);
  }
  return again;
}
