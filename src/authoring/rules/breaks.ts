import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfOption, wayOf } from './whereabouts.ts';

/** A story runs on to an end, whatever is chosen: it does not fall silent and stays within the limits. */
export function findBreaks({ source, walk, files }: Draft): readonly Finding[] {
  return (walk?.breaks ?? []).map(({ moves, reason }) => {
    const line = lineOfOption(source, moves.at(-1) ?? '');
    const values = { moves: wayOf(moves), reason };
    return witnessed(finding('story-breaks', files.story.path, line, values), moves);
  });
}
