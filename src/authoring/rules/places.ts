import type { Draft } from '../draft.ts';
import { type Finding, finding } from '../findings.ts';

/** The manifest lists the places that a story goes to, so that only those are loaded. */
export function findUnlistedPlaces({ source, manifest, files }: Draft): readonly Finding[] {
  const listed: readonly string[] = manifest?.places ?? [];
  if (manifest === null) return [];
  return source.flatMap(({ tags, number }) =>
    tags
      .filter(({ key, value }) => key === 'place' && !listed.includes(value))
      .map(({ value }) => finding('place-unlisted', files.story.path, number, { place: value })),
  );
}
