import Dexie, { type Table } from 'dexie';
import { notedSaves, strikeSave } from './journal.ts';
import { memoryStore } from './memory.ts';
import { readRecord, recordOf, type SaveRecord } from './save.ts';
import { newestFirst, type SaveStore } from './store.ts';

/** The attempts on this device, or in memory where the device refuses. What was only noted is brought in first. */
export async function openSaves(storage: Storage | null): Promise<SaveStore> {
  const database = new SaveDatabase();
  try {
    await database.open();
    for (const noted of notedSaves(storage)) await bringIn(database.attempts, noted, storage);
    return deviceStore(database.attempts);
  } catch {
    // Private windows, blocked site data and broken profiles all end here; the page says what it means.
    return memoryStore();
  }
}

async function bringIn(attempts: Table<SaveRecord, string>, noted: SaveRecord, storage: Storage | null) {
  const present = await attempts.get(noted.id);
  if (present === undefined || present.changed < noted.changed) await attempts.put(noted);
  strikeSave(storage, noted);
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
          const record = recordOf(save);
          const ours = present?.notation === expected || present?.notation === record.notation;
          if (present !== undefined && !ours) return 'taken';
          await attempts.put(record);
          return 'kept';
        });
      } catch {
        return 'refused';
      }
    },
    async list(scenario) {
      const found = scenario === undefined ? attempts.toCollection() : attempts.where({ scenario });
      return newestFirst((await found.toArray()).map(readRecord));
    },
    remove: (id) => attempts.delete(id),
  };
}
