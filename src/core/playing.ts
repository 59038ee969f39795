import { BACK } from './attempt.ts';
import { type InkBookmark, type InkFault, type InkPassage, InkRun } from './ink.ts';
import type { Moment, Option } from './moment.ts';
import { shuffled } from './order.ts';
import type { Replay, ReplayProblem, ReplayProblemCode } from './replay.ts';
import type { Edition } from './scenario.ts';
import { readLine, readOption, readSigns } from './tags.ts';

/**
 * A story while it is being played, one move after the other. What it has become is always what a replay of
 * the same moves from the start gives; going on from here only costs less.
 */
export class Playing {
  readonly #run: InkRun | null;
  readonly #rewinds: boolean;
  readonly #course = new Course();
  #made = 0;
  #problem: ReplayProblem | null = null;

  /** `rewinds` says that moves may be taken back; keeping a way back costs more than a step of the story. */
  constructor(edition: Edition, rewinds: boolean) {
    this.#rewinds = rewinds;
    const opened = InkRun.open(edition.story);
    this.#run = opened.ok ? opened.value : null;
    const opening = opened.ok ? opened.value.advance() : opened;
    if (opening.ok) this.#course.arrive(opening.value);
    else this.#stopAtFault('', opening.error);
  }

  /** How many moves have been made, counting those taken back and those that could not be made. */
  get made(): number {
    return this.#made;
  }

  /** Makes a move. After a problem nothing more is played. */
  play(move: string): void {
    if (this.#problem === null && this.#run !== null) {
      if (move === BACK) this.#takeBack(this.#run);
      else this.#choose(this.#run, move);
    }
    this.#made += 1;
  }

  replayed(seed: number): Replay {
    return { moments: this.#course.moments(seed), problem: this.#problem };
  }

  #takeBack(run: InkRun): void {
    const bookmark = this.#course.takeBack();
    if (bookmark === null) this.#stop(BACK, 'nothing-to-take-back');
    else run.returnTo(bookmark);
  }

  #choose(run: InkRun, move: string): void {
    const { choices } = this.#course.here();
    const position = choices.findIndex((choice) => readOption(choice).id === move);
    if (choices.length === 0) this.#stop(move, 'after-the-end');
    else if (position < 0) this.#stop(move, 'unknown-choice');
    else this.#goOn(run, move, position);
  }

  #goOn(run: InkRun, move: string, position: number): void {
    const bookmark = this.#rewinds ? run.bookmark() : null;
    const chosen = run.choose(position);
    const next = chosen.ok ? run.advance() : chosen;
    if (next.ok) {
      this.#course.leave(move, bookmark);
      this.#course.arrive(next.value);
    } else {
      this.#stopAtFault(move, next.error);
    }
  }

  #stop(move: string, code: ReplayProblemCode): void {
    this.#problem = { code, at: this.#made, move, reason: '' };
  }

  #stopAtFault(move: string, { code, reason }: InkFault): void {
    this.#problem = { code, at: this.#made, move, reason };
  }
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
