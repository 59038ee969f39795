import { LANGUAGES, type Language } from '../core/texts.ts';
import type { Editions } from './editions.ts';

/** Per scenario of the library the languages it can be played in. */
export function languagesOf({ library }: Editions): ReadonlyMap<string, readonly Language[]> {
  return new Map(
    [...library].map(([id, { edition }]) => [
      id,
      LANGUAGES.filter((language) => edition.manifest.languages.includes(language)),
    ]),
  );
}
