import type { Table } from 'dexie';
import { type Handed, type HandedStore, neverHanded } from './handed.ts';

/** What was handed in, in the database of this device. */
export function deviceHanded(handed: Table<Handed, string>): HandedStore {
  return {
    list: () => handed.toArray(),
    change: (id, how) =>
      handed.db.transaction('rw', handed, async () => {
        const changed = how((await handed.get(id)) ?? neverHanded(id));
        await handed.put(changed);
        return changed;
      }),
    remove: (id) => handed.delete(id),
  };
}
