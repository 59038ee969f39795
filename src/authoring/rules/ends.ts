import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfOption, wayOf } from './whereabouts.ts';

/** Every end has a name, under which it is told what became of it and who paid. */
export function findNamelessEnds({ source, walk, files }: Draft): readonly Finding[] {
  return (walk?.namelessEnds ?? []).map((moves) => {
    const line = lineOfOption(source, moves.at(-1) ?? '');
    return witnessed(finding('ending-unnamed', files.story.path, line, { moves: wayOf(moves) }), moves);
  });
}
