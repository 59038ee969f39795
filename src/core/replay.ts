import { type Attempt, BACK } from './attempt.ts';
import type { InkFaultCode } from './ink.ts';
import type { Moment } from './moment.ts';
import { Playing } from './playing.ts';
import type { Edition } from './scenario.ts';

export type ReplayProblemCode = 'unknown-choice' | 'nothing-to-take-back' | 'after-the-end' | InkFaultCode;

/** Why a replay stopped before its last move. */
export interface ReplayProblem {
  readonly code: ReplayProblemCode;
  /** Position in `moves` of the move that could not be made. */
  readonly at: number;
  /** The move itself; empty where the story failed before any. */
  readonly move: string;
  /** What ink reports, in English; empty where the code says it all. */
  readonly reason: string;
}

/** What an attempt turns out to be: everything that could be played, and the first problem if there is one. */
export interface Replay {
  /** From the opening to where the player stands now; all but the last have a choice. Empty if the story cannot open. */
  readonly moments: readonly Moment[];
  readonly problem: ReplayProblem | null;
}

/**
 * Plays the moves of an attempt on an edition. Equal arguments give an equal result; bad moves, a bad
 * story and an attempt on another edition give a problem and what came before it, never an exception.
 */
export function replay(edition: Edition, { seed, moves }: Pick<Attempt, 'seed' | 'moves'>): Replay {
  const playing = new Playing(edition, moves.includes(BACK));
  for (const move of moves) playing.play(move);
  return playing.replayed(seed);
}

/** The moment at which the player stands. */
export function currentMoment(replayed: Replay): Moment | null {
  return replayed.moments.at(-1) ?? null;
}

export function hasEnded(replayed: Replay): boolean {
  const last = currentMoment(replayed);
  return last !== null && last.decision === null;
}
