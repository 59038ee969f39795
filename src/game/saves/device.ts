import Dexie, { type Table } from 'dexie';
import { memoryStore } from './memory.ts';
import { readRecord, recordOf, type SaveRecord } from './save.ts';
import { newestFirst, type SaveStore } from './store.ts';

/** The attempts on this device, or in memory where the device refuses. */
export async function openSaves(): Promise<SaveStore> {
  const database = new SaveDatabase();
  try {
    await database.open();
    return deviceStore(database.attempts);
  } catch {
    // Private windows, blocked site data and broken profiles all end here; the page says what it means.
    return memoryStore();
  }
}

class SaveDatabase extends Dexie {
  constructor() {
    // Relaxed durability hands a save to the system without waiting for the disk: a closed tab loses nothing.
    super('laveren', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ attempts: 'id, scenario' });
  }

  get attempts(): Table<SaveRecord, string> {
    return this.table('attempts');
  }
}

function deviceStore(attempts: Table<SaveRecord, string>): SaveStore {
  return {
    lasting: true,
    async put(save, expected) {
      try {
        return await attempts.db.transaction('rw', attempts, async () => {
          const present = await attempts.get(save.id);
          if (present !== undefined && present.notation !== expected) return 'taken';
          await attempts.put(recordOf(save));
          return 'kept';
        });
      } catch {
        return 'refused';
      }
    },
    async get(id) {
      const found = await attempts.get(id).catch(() => undefined);
      return found === undefined ? null : readRecord(found);
    },
    async list(scenario) {
      const found = scenario === undefined ? attempts.toCollection() : attempts.where({ scenario });
      return newestFirst((await found.toArray()).map(readRecord));
    },
    remove: (id) => attempts.delete(id),
  };
}
