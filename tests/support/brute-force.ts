import { INK_LIMITS } from '../../src/core/brake.ts';
import { InkRun } from '../../src/core/ink.ts';
import type { CompiledStory } from '../../src/core/scenario.ts';

/** What is read on one path, from the opening to its end. */
export interface PlayedPath {
  readonly positions: readonly number[];
  readonly text: string;
  readonly broken: boolean;
}

/** Every path of a story, each played from the start; null when there are more than `most`. */
export function allPaths(story: CompiledStory, most: number): readonly PlayedPath[] | null {
  const opened = InkRun.open(story, INK_LIMITS, []);
  if (!opened.ok) throw new Error(opened.error.reason);
  const run = opened.value;
  const start = run.bookmark();
  const found: PlayedPath[] = [];
  const waiting: (readonly number[])[] = [[]];
  for (let positions = waiting.pop(); positions !== undefined; positions = waiting.pop()) {
    run.returnTo(start);
    let text = '';
    let passage = run.advance();
    for (const position of positions) {
      if (!passage.ok) break;
      text += passage.value.lines.map((line) => `${line.text}\n`).join('');
      run.choose(position);
      passage = run.advance();
    }
    const choices = passage.ok ? passage.value.choices.length : 0;
    if (passage.ok) text += passage.value.lines.map((line) => `${line.text}\n`).join('');
    if (choices === 0) found.push({ positions, text, broken: !passage.ok });
    for (let position = choices - 1; position >= 0; position -= 1) waiting.push([...positions, position]);
    if (found.length + waiting.length > most) return null;
  }
  return found;
}
