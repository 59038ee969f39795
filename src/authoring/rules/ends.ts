import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';
import { lineOfOption, wayOf } from './whereabouts.ts';

/** A story runs on to an end that has a name, whatever is chosen. */
export function findLooseEnds({ source, walk, files }: Draft): readonly Finding[] {
  if (walk === null) return [];
  const at = (moves: readonly string[]) => lineOfOption(source, moves.at(-1) ?? '');
  return [
    ...walk.breaks.map(({ moves, reason }) =>
      finding('story-breaks', files.story.path, at(moves), { moves: wayOf(moves), reason }),
    ),
    ...walk.namelessEnds.map((moves) =>
      finding('ending-unnamed', files.story.path, at(moves), { moves: wayOf(moves) }),
    ),
  ];
}
