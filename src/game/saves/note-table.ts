import type { Table } from 'dexie';
import { jottedNotes, strikeNote } from './note-journal.ts';
import { joinFields, type Note, type NoteStore, readNote } from './notes.ts';

type NoteTable = Table<Note, [string, string]>;

/** The notes in the database of this device. */
export function deviceNotes(notes: NoteTable): NoteStore {
  return {
    lasting: true,
    async put(note, seen) {
      try {
        return await notes.db.transaction('rw', notes, async () => {
          const present = await notes.get([note.playing, note.about]);
          if (present !== undefined && seen?.includes(present.changed) === false) return 'taken';
          await notes.put(note);
          return 'kept';
        });
      } catch {
        return 'refused';
      }
    },
    async list(playing) {
      const wanted = playing === undefined ? notes.toCollection() : notes.where({ playing });
      // A database that went away in the meantime is noticed, and said, when something is to be written.
      const found = await wanted.toArray().catch(() => []);
      return found.flatMap((note) => readNote(note) ?? []).sort((a, b) => b.changed - a.changed);
    },
    async remove(playing, about) {
      if (about === undefined) await notes.where({ playing }).delete();
      else await notes.delete([playing, about]);
    },
  };
}

/** Brings in what was typed and never reached the database; of two versions no word is lost. */
export async function bringInNotes(notes: NoteTable, storage: Storage | null): Promise<void> {
  for (const jotted of jottedNotes(storage)) {
    const { seen, ...note } = jotted;
    const present = await notes.get([note.playing, note.about]);
    const known = present === undefined || seen.includes(present.changed);
    await notes.put(known ? note : { ...note, fields: joinFields(note.fields, present.fields) });
    strikeNote(storage, jotted);
  }
}
