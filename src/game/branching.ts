import type { Attempt } from '../core/attempt.ts';
import { parseAttempt } from '../core/notation.ts';
import { hasEnded, replay } from '../core/replay.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type { Edition } from '../core/scenario.ts';
import { playingOf } from './saves/notes.ts';
import type { Branch } from './saves/save.ts';

/** Why one cannot play on from where an address says. */
export type BranchRefusal = 'broken' | 'other-scenario' | 'impossible' | 'ended';

/** A new attempt that begins in the middle, and where it left the other one. */
export interface Branched {
  readonly attempt: Attempt;
  readonly branch: Branch;
}

/**
 * Reads where to play on from, the notation of an attempt up to there, and begins a new attempt with the
 * choices that led there. What was taken back on the way is left behind.
 */
export function branchFrom(
  edition: Edition,
  notation: string,
  seed: number,
): Result<Branched, BranchRefusal> {
  const parsed = parseAttempt(notation);
  if (!parsed.ok) return err('broken');
  const origin = parsed.value;
  if (origin.scenario !== edition.manifest.id) return err('other-scenario');
  const replayed = replay(edition, origin);
  if (replayed.problem !== null) return err('impossible');
  if (hasEnded(replayed)) return err('ended');
  const moves = replayed.moments.flatMap(({ chosen }) => chosen?.id ?? []);
  return ok({
    attempt: { scenario: origin.scenario, edition: edition.hash, seed, moves },
    branch: { from: playingOf(origin), at: moves.length },
  });
}
