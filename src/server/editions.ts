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

/**
 * Every edition that attempts may stand on: those of the library as it is, and from the database older ones and
 * those that lecturers brought in. Who may play one is not asked here: an assignment names scenarios of its
 * lecturer only, and nothing of an edition leaves the server but by `routes/own-scenarios`.
 */
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
  const read = createShelf();
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
      const present = known.get(key) ?? read.get(key);
      if (present !== undefined) return present;
      const row = await db
        .selectFrom('edition')
        .select('content')
        .where('scenario', '=', scenario)
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row === undefined ? null : read.put(key, row.content);
    },
  };
}

function keyOf(scenario: string, hash: string): string {
  return `${scenario}@${hash}`;
}

/** Signs of JSON that are remembered of editions from the database: as many as a few dozen of the library have. */
const ROOM = 8_000_000;

/** Remembers what was read, until there is no room for it: the one that was asked for longest ago goes first. */
function createShelf() {
  const shelf = new Map<string, { readonly known: KnownEdition; readonly size: number }>();
  let taken = 0;

  return {
    get(key: string): KnownEdition | undefined {
      const present = shelf.get(key);
      if (present === undefined) return undefined;
      shelf.delete(key);
      shelf.set(key, present);
      return present.known;
    },
    put(key: string, content: string): KnownEdition {
      const known: KnownEdition = JSON.parse(content);
      taken += content.length - (shelf.get(key)?.size ?? 0);
      shelf.delete(key);
      shelf.set(key, { known, size: content.length });
      for (const [oldest, { size }] of shelf) {
        if (taken <= ROOM || oldest === key) break;
        shelf.delete(oldest);
        taken -= size;
      }
      return known;
    },
  };
}
