import { PLAYER } from '../../core/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';

const PERSON_TAGS = ['who', 'show', 'enter', 'exit'];

/** Whoever speaks, is shown, comes or goes is in the cast; and a thought is somebody's. */
export function findStrangers({ source, manifest, files }: Draft): readonly Finding[] {
  const { path } = files.story;
  const thoughts = source
    .filter(({ tags }) => tags.some(({ key }) => key === 'thought') && !tags.some(({ key }) => key === 'who'))
    .map(({ number }) => finding('thought-of-nobody', path, number));
  if (manifest === null) return thoughts;
  const strangers = source.flatMap(({ tags, number }) =>
    tags
      .filter(({ key, value }) => PERSON_TAGS.includes(key) && !Object.hasOwn(manifest.cast, value))
      .map(({ value }) => finding('cast-unknown', path, number, { who: value })),
  );
  if (Object.hasOwn(manifest.cast, PLAYER)) return [...thoughts, ...strangers];
  return [
    ...thoughts,
    ...strangers,
    finding('player-missing', files.manifest.path, null, { player: PLAYER }),
  ];
}
