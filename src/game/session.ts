import { type Attempt, choose, stepBack } from '../core/attempt.ts';
import { hasEnded, type Replay, replay } from '../core/replay.ts';
import type { Edition } from '../core/scenario.ts';

/** A conversation in progress: the attempt, and everything derived from it by replaying. */
export interface Session {
  readonly edition: Edition;
  readonly attempt: Attempt;
  readonly replayed: Replay;
}

export function openSession(edition: Edition, attempt: Attempt): Session {
  return { edition, attempt, replayed: replay(edition, attempt) };
}

export function sessionAfterChoice(session: Session, option: string): Session {
  return openSession(session.edition, choose(session.attempt, option));
}

export function sessionAfterStepBack(session: Session): Session {
  return openSession(session.edition, stepBack(session.attempt));
}

/**
 * An attempt on an older edition, carried over as far as its choices still exist. The moves from the
 * first missing one on are left behind; the player is asked before this happens.
 */
export function sessionFromHere({ edition, attempt, replayed }: Session): Session {
  const moves = attempt.moves.slice(0, replayed.problem?.at ?? attempt.moves.length);
  return openSession(edition, { ...attempt, edition: edition.hash, moves });
}

export function sessionEnded({ replayed }: Session): boolean {
  return replayed.problem === null && hasEnded(replayed);
}
