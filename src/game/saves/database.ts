import Dexie, { type Table } from 'dexie';
import type { Note } from './notes.ts';
import type { SaveRecord } from './save.ts';

/** The database of this site on this device: the attempts, and what was written beside them. */
export class SaveDatabase extends Dexie {
  constructor() {
    // Relaxed durability hands a save to the system without waiting for the disk: a closed tab loses nothing.
    super('laveren', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ attempts: 'id, scenario' });
    this.version(2).stores({ notes: '[playing+about], playing' });
  }

  get attempts(): Table<SaveRecord, string> {
    return this.table('attempts');
  }

  get notes(): Table<Note, [string, string]> {
    return this.table('notes');
  }
}
