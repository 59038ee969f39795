import { type Attempt, BACK } from './attempt.ts';
import { type InkBookmark, type InkFaultCode, type InkPassage, InkRun } from './ink.ts';
import type { Moment, Option } from './moment.ts';
import { shuffled } from './order.ts';
import type { Edition } from './scenario.ts';
import { readLine, readOption, readSigns } from './tags.ts';

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
export function replay(edition: Edition, attempt: Pick<Attempt, 'seed' | 'moves'>): Replay {
  const opened = InkRun.open(edition.story);
  if (!opened.ok) return { moments: [], problem: { ...opened.error, at: 0, move: '' } };
  const run = opened.value;
  const course = new Course();
  // A bookmark costs more than a step of the story, and most attempts never go back.
  const rewinds = attempt.moves.includes(BACK);

  const problemAt = (at: number, code: ReplayProblemCode, reason = ''): Replay => ({
    moments: course.moments(attempt.seed),
    problem: { code, at, move: attempt.moves[at] ?? '', reason },
  });

  const opening = run.advance();
  if (!opening.ok) return problemAt(0, opening.error.code, opening.error.reason);
  course.arrive(opening.value);

  for (const [at, move] of attempt.moves.entries()) {
    if (move === BACK) {
      const bookmark = course.takeBack();
      if (bookmark === null) return problemAt(at, 'nothing-to-take-back');
      run.returnTo(bookmark);
      continue;
    }
    const here = course.here();
    if (here.choices.length === 0) return problemAt(at, 'after-the-end');
    const position = here.choices.findIndex((choice) => readOption(choice).id === move);
    if (position < 0) return problemAt(at, 'unknown-choice');
    const bookmark = rewinds ? run.bookmark() : null;
    const next = advanceFrom(run, position);
    if (!next.ok) return problemAt(at, next.error.code, next.error.reason);
    course.leave(move, bookmark);
    course.arrive(next.value);
  }
  return { moments: course.moments(attempt.seed), problem: null };
}

/** The moment at which the player stands. */
export function currentMoment(replayed: Replay): Moment | null {
  return replayed.moments.at(-1) ?? null;
}

export function hasEnded(replayed: Replay): boolean {
  const last = currentMoment(replayed);
  return last !== null && last.decision === null;
}

function advanceFrom(run: InkRun, position: number) {
  const chosen = run.choose(position);
  return chosen.ok ? run.advance() : chosen;
}

interface Stop {
  readonly passage: InkPassage;
  /** The ids that lead here, which names the place whatever was taken back on the way. */
  readonly path: string;
  /** Set once the player has chosen here: the id, and how to come back. */
  left: { readonly move: string; readonly bookmark: InkBookmark | null } | null;
}

/** The way from the opening to here. It lives as long as one replay; steps back shorten it. */
class Course {
  readonly #stops: Stop[] = [];
  readonly #reconsidered = new Map<string, string[]>();

  here(): InkPassage {
    return this.#last().passage;
  }

  arrive(passage: InkPassage): void {
    const before = this.#stops.at(-1);
    const path = before === undefined ? '' : `${before.path},${before.left?.move ?? ''}`;
    this.#stops.push({ passage, path, left: null });
  }

  leave(move: string, bookmark: InkBookmark | null): void {
    this.#last().left = { move, bookmark };
  }

  /** Undoes the last choice; null when there is none. */
  takeBack(): InkBookmark | null {
    if (this.#stops.length < 2) return null;
    this.#stops.pop();
    const stop = this.#last();
    const { left } = stop;
    if (left === null || left.bookmark === null)
      throw new Error('a course cannot return to a stop it kept no way to');
    this.#reconsidered.set(stop.path, [...(this.#reconsidered.get(stop.path) ?? []), left.move]);
    stop.left = null;
    return left.bookmark;
  }

  moments(seed: number): readonly Moment[] {
    return this.#stops.map(({ passage, path, left }) => {
      const options = passage.choices.map(readOption);
      const chosen = options.find(({ id }) => id === left?.move) ?? null;
      return {
        ...momentOf(passage, options, seed),
        chosen,
        reconsidered: this.#reconsidered.get(path) ?? [],
      };
    });
  }

  #last(): Stop {
    const stop = this.#stops.at(-1);
    if (stop === undefined) throw new Error('a course is asked where it stands before it has begun');
    return stop;
  }
}

function momentOf(passage: InkPassage, options: readonly Option[], seed: number) {
  const signs = readSigns(passage.lines);
  const lines = passage.lines.map(readLine).filter(({ text }) => text !== '');
  if (options.length === 0) return { lines, decision: null, ending: signs.ending };
  const name = signs.decision ?? options[0]?.id ?? '';
  return {
    lines,
    decision: { name, dilemma: signs.dilemma, options: shuffled(options, seed) },
    ending: null,
  };
}
