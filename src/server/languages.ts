import { LANGUAGES, type Language } from '../core/texts.ts';
import type { OwnEntry } from '../wire/own-scenarios.ts';
import type { Deps } from './deps.ts';
import { ownScenariosOf } from './store/own-scenarios.ts';

/**
 * Per scenario that a lecturer may ask a class for the languages it can be played in: the library's, and those
 * this lecturer brought in. What was withdrawn may stay where it is among those `asked` for already.
 */
export async function languagesFor(
  { database, editions }: Pick<Deps, 'database' | 'editions'>,
  lecturer: string,
  asked: readonly string[],
): Promise<ReadonlyMap<string, readonly Language[]>> {
  const library = [...editions.library].map(([id, { edition }]) => {
    const { languages } = edition.manifest;
    return [id, LANGUAGES.filter((language) => languages.includes(language))] as const;
  });
  const own = (await ownScenariosOf(database, lecturer))
    .filter(({ id, withdrawn }) => withdrawn === 0 || asked.includes(id))
    .map(({ id, entry }) => {
      const { languages }: OwnEntry = JSON.parse(entry);
      return [id, languages] as const;
    });
  return new Map([...library, ...own]);
}
