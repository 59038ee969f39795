import type { Atlas } from '../core/atlas.ts';
import type { ScoringKey } from '../core/key.ts';
import type { Edition } from '../core/scenario.ts';
import type { Language } from '../core/texts.ts';
import type { OpenDatabase } from './store/open.ts';

/** An edition with everything the server needs to check what was played on it. */
export interface KnownEdition {
  readonly edition: Edition;
  readonly atlas: Atlas;
  /** What every option shows of the roles. */
  readonly key: ScoringKey;
  /** Per language its title. */
  readonly titles: Readonly<Partial<Record<Language, string>>>;
}

/** Every edition that attempts may stand on: those of the library as it is, and older ones from the database. */
export interface Editions {
  /** The newest edition of every scenario in the library, by scenario. */
  readonly library: ReadonlyMap<string, KnownEdition>;
  find(scenario: string, hash: string): Promise<KnownEdition | null>;
}

/** Keeps the library's editions in the database, where they stay for the attempts that were played on them. */
export async function openEditions(
  { db }: OpenDatabase,
  published: readonly KnownEdition[],
  now: () => number,
): Promise<Editions> {
  const known = new Map<string, KnownEdition>();
  for (const one of published) {
    const { manifest, hash } = one.edition;
    known.set(keyOf(manifest.id, hash), one);
    await db
      .insertInto('edition')
      .values({
        ...{ scenario: manifest.id, hash, owner: null, content: JSON.stringify(one) },
        ...{ created: now(), published: now() },
      })
      .onConflict((conflict) => conflict.columns(['scenario', 'hash']).doUpdateSet({ published: now() }))
      .execute();
  }
  return {
    library: new Map(published.map((one) => [one.edition.manifest.id, one])),
    async find(scenario, hash) {
      const key = keyOf(scenario, hash);
      const present = known.get(key);
      if (present !== undefined) return present;
      const row = await db
        .selectFrom('edition')
        .select('content')
        .where('scenario', '=', scenario)
        .where('hash', '=', hash)
        .executeTakeFirst();
      if (row === undefined) return null;
      const read: KnownEdition = JSON.parse(row.content);
      known.set(key, read);
      return read;
    },
  };
}

function keyOf(scenario: string, hash: string): string {
  return `${scenario}@${hash}`;
}
