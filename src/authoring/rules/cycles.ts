import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { say } from '../phrases.ts';
import { lineOfOption, wayOf } from './whereabouts.ts';

/** Whoever goes round can leave; and where they need not, no sum over all paths exists. */
export function findEndlessPaths({ source, proof, files }: Draft): readonly Finding[] {
  return (proof?.cycles ?? []).map(({ exit, moves }) => {
    const code = exit ? 'path-endless' : 'no-way-out';
    const unknown = say('unknown', 'what a path adds up to has no limit');
    const values = { moves: wayOf(moves), unknown };
    return witnessed(
      finding(code, files.story.path, lineOfOption(source, moves.at(-1) ?? ''), values),
      moves,
    );
  });
}
