import type { Table } from 'dexie';
import { deviceCopies } from './copy-table.ts';
import { SaveDatabase } from './database.ts';
import { deviceHanded } from './handed-table.ts';
import { notedSaves, strikeSave } from './journal.ts';
import { storesInMemory } from './memory.ts';
import { bringInNotes, deviceNotes } from './note-table.ts';
import { readRecord, recordOf, type SaveRecord } from './save.ts';
import { type DeviceStores, newestFirst, type SaveStore } from './store.ts';

/** What is on this device, or in memory where the device refuses. What was only noted is brought in first. */
export async function openStores(storage: Storage | null): Promise<DeviceStores> {
  const database = new SaveDatabase();
  try {
    await database.open();
    for (const noted of notedSaves(storage)) await bringIn(database.attempts, noted, storage);
    await bringInNotes(database.notes, storage);
    return {
      saves: deviceStore(database.attempts),
      notes: deviceNotes(database.notes),
      handed: deviceHanded(database.handed),
      copies: deviceCopies(database.copies),
    };
  } catch {
    // Private windows, blocked site data and broken profiles all end here; the page says what it means.
    return storesInMemory(storage);
  }
}

async function bringIn(attempts: Table<SaveRecord, string>, noted: SaveRecord, storage: Storage | null) {
  const present = await attempts.get(noted.id);
  if (present === undefined || present.changed < noted.changed) await attempts.put(noted);
  strikeSave(storage, noted);
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
