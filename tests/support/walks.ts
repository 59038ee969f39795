import fc from 'fast-check';
import { type Attempt, BACK, newAttempt } from '../../src/core/attempt.ts';
import { InkRun } from '../../src/core/ink.ts';
import { makeAttempt } from '../../src/core/notation.ts';
import type { Edition } from '../../src/core/scenario.ts';
import { readOption } from '../../src/core/tags.ts';
import { readScenarioFiles, scenarioIds } from '../../src/tools/story/files.ts';
import { editionOf } from './ink.ts';
import { inkOf, type SmallStory, smallStory } from './stories.ts';

/** Something to play, and where it came from. */
export interface Play {
  readonly attempt: Attempt;
  readonly edition: Edition;
  /** Null when it is a scenario of ours. */
  readonly model: SmallStory | null;
  readonly ink: string;
}

const OURS = scenarioIds('.').map((id) => {
  const ink = readScenarioFiles('.', id).story.text ?? '';
  return { name: id, ink, model: null, edition: editionOf(ink) };
});

const picks = fc.array(fc.nat(), { maxLength: 24 });
const seed = fc.integer({ min: 0, max: 0xffffffff });

/** Walks over generated stories, among them steps back. A failing one prints its story and its notation. */
export const smallWalk: fc.Arbitrary<Play & { readonly model: SmallStory }> = fc
  .tuple(smallStory, picks, seed)
  .map(([model, taken, from]) => {
    const ink = inkOf(model);
    const edition = editionOf(ink);
    return { edition, ink, model, attempt: walk(edition, 'generated', from, taken) };
  })
  .map((play) => printed(play, play.ink));

/** Walks over generated stories and over every scenario of ours. */
export const anyWalk: fc.Arbitrary<Play> =
  OURS.length === 0
    ? smallWalk
    : fc.oneof(
        smallWalk,
        fc.tuple(fc.constantFrom(...OURS), picks, seed).map(([{ name, ...ours }, taken, from]) => {
          const attempt = walk(ours.edition, name, from, taken);
          return printed({ ...ours, attempt }, '');
        }),
      );

/** The choices that are left when every step back has taken one away. */
export function settled(moves: readonly string[]): readonly string[] {
  const path: string[] = [];
  for (const move of moves) {
    if (move === BACK) path.pop();
    else path.push(move);
  }
  return path;
}

/** Each pick chooses among what is possible where the walk stands. */
function walk(edition: Edition, name: string, from: number, taken: readonly number[]): Attempt {
  const opened = InkRun.open(edition.story);
  if (!opened.ok) throw new Error(opened.error.reason);
  const run = opened.value;
  const moves: string[] = [];
  const way = [{ offered: offeredBy(run), mark: run.bookmark() }];
  for (const pick of taken) {
    const offered = way.at(-1)?.offered ?? [];
    const possible = way.length > 1 ? [...offered, BACK] : offered;
    const move = possible[pick % possible.length];
    if (move === undefined) break;
    moves.push(move);
    if (move === BACK) {
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) run.returnTo(before.mark);
    } else {
      run.choose(offered.indexOf(move));
      way.push({ offered: offeredBy(run), mark: run.bookmark() });
    }
  }
  return { ...newAttempt(name, edition.hash, from), moves };
}

function offeredBy(run: InkRun): readonly string[] {
  const passage = run.advance();
  if (!passage.ok) throw new Error(passage.error.reason);
  return passage.value.choices.map((choice) => readOption(choice).id);
}

function printed<T extends Play>(play: T, story: string): T {
  const text = `\n${story}${makeAttempt(play.attempt)}\n`;
  return Object.defineProperty(play, fc.toStringMethod, { value: () => text, enumerable: false });
}
