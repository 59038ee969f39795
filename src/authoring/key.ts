import type { ScoringKey } from '../core/key.ts';
import { readOption } from '../core/tags.ts';
import type { SourceLine } from './source.ts';

/** The scoring key of a story, read from its choices. One without an id cannot be chosen and has no place in it. */
export function scoringKeyOf(source: readonly SourceLine[]): ScoringKey {
  const options = source
    .filter(({ kind }) => kind === 'choice')
    .map(({ text, tags }) => readOption({ text, tags: tags.map(({ key, value }) => `${key}:${value}`) }));
  return Object.fromEntries(
    options
      .filter(({ id }) => id !== '')
      .map(({ id, evidence, competences }) => [id, { evidence, competences }]),
  );
}
