import { idsOf } from '../ids.ts';
import { say } from '../phrases.ts';
import type { SourceLine } from '../source.ts';

/** The line on which an option is written; null for an option without an id. */
export function lineOfOption(source: readonly SourceLine[], option: string): number | null {
  return source.find((line) => line.kind === 'choice' && idsOf(line).includes(option))?.number ?? null;
}

/** The line on which something that is said or offered is written; by its text where it has no id. */
export function lineOfWords(source: readonly SourceLine[], id: string, text: string): number | null {
  const is = (line: SourceLine) => (id === '' ? line.code.includes(text) : idsOf(line).includes(id));
  return source.find((line) => (line.kind === 'text' || line.kind === 'choice') && is(line))?.number ?? null;
}

/** The line with a tag of this key and value; the first one if there are more. */
export function lineOfTag(
  source: readonly SourceLine[],
  keys: readonly string[],
  value: string,
): number | null {
  const has = ({ tags }: SourceLine) => tags.some((tag) => keys.includes(tag.key) && tag.value === value);
  return source.find(has)?.number ?? null;
}

/** The line that names the decision. */
export function lineOfDecision(source: readonly SourceLine[], decision: string): number | null {
  return lineOfTag(source, ['decision', 'dilemma'], decision);
}

/** The way to a place in the story, as a writer would tell it. */
export function wayOf(moves: readonly string[]): string {
  return moves.length === 0 ? say('moves', 'the opening') : moves.join(', ');
}
