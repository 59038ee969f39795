import { type Finished, type Parted, partFinished } from '../core/measured.ts';
import { type Observation, observe } from '../core/score.ts';
import type { Turn } from '../core/turns.ts';

/** One attempt that was played to an ending. */
export interface Play extends Finished {
  /** The name of its ending, '' where it has none. */
  readonly ending: string;
  readonly turns: readonly Turn[];
  /** How many choices were taken back on the way. */
  readonly reconsidered: number;
  /** True when it was played on another edition than the one it is read with. */
  readonly older: boolean;
  /** The attempt on one line. */
  readonly notation: string;
}

/** A play with what it shows of the roles. */
export interface SeenPlay extends Play {
  readonly observations: readonly Observation[];
}

/** The plays of one person, each looked at once, and parted into measured ones and practice. */
export function seenPlays(plays: readonly Play[]): Parted<SeenPlay> {
  return partFinished(plays.map((play) => ({ ...play, observations: observe(play.turns) })));
}
