import { readRecord, type SaveRecord } from './save.ts';

/**
 * The last choice, written in a small storage that answers at once, until the database has it. So every
 * choice is on the device before the next words appear, and nobody waits for a database.
 */
const PREFIX = 'laveren.journal.';

/** Tells whether it is written; a device that refuses leaves the database to be waited for. */
export function noteSave(storage: Storage | null, record: SaveRecord): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(PREFIX + record.id, JSON.stringify(record));
    return true;
  } catch {
    return false;
  }
}

/** Takes the note away, unless a newer choice has been noted meanwhile. */
export function strikeSave(storage: Storage | null, record: SaveRecord): void {
  const key = PREFIX + record.id;
  if (storage?.getItem(key) === JSON.stringify(record)) storage.removeItem(key);
}

/** What was noted and never reached the database: the page was closed in between. Unreadable notes are left out. */
export function notedSaves(storage: Storage | null): readonly SaveRecord[] {
  if (storage === null) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.flatMap((key) => (key.startsWith(PREFIX) ? (parseNote(storage.getItem(key)) ?? []) : []));
}

function parseNote(text: string | null): SaveRecord | null {
  try {
    const found = JSON.parse(text ?? 'null');
    const save = readRecord(found);
    return 'damaged' in save ? null : found;
  } catch {
    return null;
  }
}
