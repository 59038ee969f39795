import { type Attempt, BACK, choose } from '../core/attempt.ts';
import { Playing } from '../core/playing.ts';
import { hasEnded, type Replay } from '../core/replay.ts';
import type { Edition } from '../core/scenario.ts';

/** A conversation in progress: the attempt, and everything derived from it by replaying. */
export interface Session {
  readonly edition: Edition;
  readonly attempt: Attempt;
  readonly replayed: Replay;
  /** The story where it stands, so that the next choice need not be replayed from the start. */
  readonly playing: Playing;
}

export function openSession(edition: Edition, attempt: Attempt): Session {
  const playing = new Playing(edition, true);
  for (const move of attempt.moves) playing.play(move);
  return { edition, attempt, replayed: playing.replayed(attempt.seed), playing };
}

export function sessionAfterChoice(session: Session, option: string): Session {
  return sessionAfter(session, option);
}

export function sessionAfterStepBack(session: Session): Session {
  return sessionAfter(session, BACK);
}

/**
 * An attempt on an older edition, carried over as far as its choices still exist. The moves from the
 * first missing one on are left behind; the player is asked before this happens.
 */
export function sessionFromHere({ edition, attempt, replayed }: Session): Session {
  const moves = attempt.moves.slice(0, replayed.problem?.at ?? attempt.moves.length);
  return openSession(edition, { ...attempt, edition: edition.hash, moves });
}

export function sessionEnded({ replayed }: Pick<Session, 'replayed'>): boolean {
  return replayed.problem === null && hasEnded(replayed);
}

/** A session whose story has meanwhile gone another way is replayed; the usual one simply goes on. */
function sessionAfter({ edition, attempt, playing }: Session, move: string): Session {
  const after = choose(attempt, move);
  if (playing.made !== attempt.moves.length) return openSession(edition, after);
  playing.play(move);
  return { edition, attempt: after, replayed: playing.replayed(after.seed), playing };
}
