import { idsOf } from '../ids.ts';
import type { SourceLine } from '../source.ts';

/** The line on which an option is written; null for an option without an id. */
export function lineOfOption(source: readonly SourceLine[], option: string): number | null {
  return source.find((line) => line.kind === 'choice' && idsOf(line).includes(option))?.number ?? null;
}

/** The way to a place in the story, as a writer would tell it. */
export function wayOf(moves: readonly string[]): string {
  return moves.length === 0 ? 'the opening' : moves.join(', ');
}
