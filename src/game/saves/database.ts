import Dexie, { type Table } from 'dexie';
import type { Copy } from './copies.ts';
import type { Handed } from './handed.ts';
import type { Note } from './notes.ts';
import type { SaveRecord } from './save.ts';

/** The database of this site on this device: the attempts, what was written beside them, what a class server has of them, copies of its scenarios. */
export class SaveDatabase extends Dexie {
  constructor() {
    // Relaxed durability hands a save to the system without waiting for the disk: a closed tab loses nothing.
    super('laveren', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ attempts: 'id, scenario' });
    this.version(2).stores({ notes: '[playing+about], playing' });
    this.version(3).stores({ handed: 'id' });
    this.version(4).stores({ copies: '[scenario+edition], scenario' });
  }

  get attempts(): Table<SaveRecord, string> {
    return this.table('attempts');
  }

  get notes(): Table<Note, [string, string]> {
    return this.table('notes');
  }

  get handed(): Table<Handed, string> {
    return this.table('handed');
  }

  get copies(): Table<Copy, [string, string]> {
    return this.table('copies');
  }
}
