import type { ByRole } from '../profession/roles.ts';
import { BACK } from './attempt.ts';

/**
 * Every place of a story and every way between them, small enough to travel: what could have happened, for
 * who looks back, and which attempts are possible at all, for who checks one. It is the graph that `explore`
 * finds without its words, and plain JSON. Places that differ only in what was said on the way are one.
 */
export interface Atlas {
  /** Hash of the edition it was drawn of; it says nothing about another. */
  readonly edition: string;
  /** False where not every path could be looked at. Then it has no places, and what could have been is not known. */
  readonly complete: boolean;
  /**
   * Per role the mean score, 0 … 1, of a player who chooses at random, over the ways on which the role is seen.
   * Null where it never is, or where not every path could be looked at.
   */
  readonly chance: ByRole<number | null>;
  readonly options: readonly AtlasOption[];
  readonly signposts: readonly Signpost[];
  /** The first is where the story opens. Each stands before those it leads to, unless a way leads back. */
  readonly places: readonly AtlasPlace[];
}

/** The id of an option and what it shifts, in the order of WORLDS. */
export type AtlasOption = readonly [id: string, law: number, politics: number, work: number, human: number];

/** What stands at a place: a decision by its name with what is on offer, or an end. Many places have the same. */
export interface Signpost {
  /** Null at an end. */
  readonly decision: string | null;
  /** The name of the ending, '' for an end without one; null at a decision. */
  readonly ending: string | null;
  /** Numbers of `options`, in the order of ink; empty at an end. */
  readonly options: readonly number[];
}

/** The number of its signpost, and per option how many places further it leads; null where the story breaks. */
export type AtlasPlace = readonly [signpost: number, ...ways: (number | null)[]];

/** Why a walk stopped before its last move; `breaks` is a fault of the story, the others are of the moves. */
export type WalkProblemCode = 'unknown-choice' | 'nothing-to-take-back' | 'after-the-end' | 'breaks';

/** Where moves lead. */
export interface Walk {
  /** Numbers of the places from the opening to where the moves end, without what was taken back. */
  readonly places: Int32Array;
  /** Per place but the last the position of the option that was taken there. */
  readonly taken: Int32Array;
  readonly problem: { readonly code: WalkProblemCode; readonly at: number } | null;
}

/**
 * Follows moves, `<` included. It passes the places of the moments that a replay of the same moves gives, and
 * stops at the same move. An atlas without places leads nowhere.
 */
export function walkAtlas(atlas: Atlas, moves: readonly string[]): Walk {
  const passed = new Int32Array(moves.length + 1);
  const taken = new Int32Array(moves.length);
  let length = atlas.places.length === 0 ? 0 : 1;
  let code: WalkProblemCode | null = length === 0 ? 'breaks' : null;
  let at = 0;
  for (; at < moves.length && code === null; at += 1) {
    const move = moves[at];
    if (move === BACK) {
      if (length < 2) code = 'nothing-to-take-back';
      else length -= 1;
      continue;
    }
    const here = passed[length - 1] ?? 0;
    const position = positionOf(atlas, here, move);
    const way = atlas.places[here]?.[position + 1];
    if (position >= 0 && typeof way === 'number') {
      passed[length] = here + way;
      taken[length - 1] = position;
      length += 1;
    } else {
      code =
        signpostAt(atlas, here).ending !== null
          ? 'after-the-end'
          : position < 0
            ? 'unknown-choice'
            : 'breaks';
    }
  }
  const problem = code === null ? null : { code, at: Math.max(at - 1, 0) };
  return { places: passed.subarray(0, length), taken: taken.subarray(0, Math.max(length - 1, 0)), problem };
}

export function signpostAt({ signposts, places }: Atlas, place: number): Signpost {
  const signpost = signposts[places[place]?.[0] ?? -1];
  if (signpost === undefined) throw new Error('an atlas is asked about a place it does not have');
  return signpost;
}

/** Where an option stands among those of a place; −1 when it is not on offer there. */
function positionOf(atlas: Atlas, place: number, move: string | undefined): number {
  const { options } = signpostAt(atlas, place);
  for (let position = 0; position < options.length; position += 1) {
    if (atlas.options[options[position] ?? -1]?.[0] === move) return position;
  }
  return -1;
}
