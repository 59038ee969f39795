import type { Table } from 'dexie';
import { type Copy, type CopyStore, lastKept } from './copies.ts';

export type CopyTable = Table<Copy, [string, string]>;

/** The copies in the database of this device. */
export function deviceCopies(copies: CopyTable): CopyStore {
  return {
    lasting: true,
    async find(scenario, edition) {
      try {
        if (edition !== null) return (await copies.get([scenario, edition])) ?? null;
        return lastKept(await copies.where({ scenario }).toArray());
      } catch {
        // A database that went away has nothing: the class server is then asked for it.
        return null;
      }
    },
    async put(copy) {
      try {
        await copies.put(copy);
        return true;
      } catch {
        // A full device: it is then played as long as there is a connection.
        return false;
      }
    },
    // What cannot be named, or not be removed, is let go of the next time.
    async names() {
      const keys = await copies
        .toCollection()
        .primaryKeys()
        .catch(() => []);
      return keys.map(([scenario, edition]) => ({ scenario, edition }));
    },
    remove: ({ scenario, edition }) => copies.delete([scenario, edition]).catch(() => undefined),
  };
}
