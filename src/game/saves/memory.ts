import { makeAttempt } from '../../core/notation.ts';
import { type Copy, type CopyStore, lastKept } from './copies.ts';
import { type Handed, type HandedStore, neverHanded } from './handed.ts';
import { jottedNotes } from './note-journal.ts';
import { type Note, type NoteStore, readNote } from './notes.ts';
import type { Save } from './save.ts';
import { type DeviceStores, newestFirst, type SaveStore } from './store.ts';

/** What is left where a device has no database. Notes that were jotted are still there to be read. */
export function storesInMemory(storage: Storage | null): DeviceStores {
  const notes = jottedNotes(storage).flatMap((jotted) => readNote(jotted) ?? []);
  return { saves: memoryStore(), notes: memoryNotes(notes), handed: memoryHanded(), copies: memoryCopies() };
}

/** Keeps attempts as long as the page is open: what is left where a device refuses storage. */
export function memoryStore(): SaveStore {
  const saves = new Map<string, Save>();
  return {
    lasting: false,
    async put(save, expected) {
      const present = saves.get(save.id);
      const ours = [expected, makeAttempt(save.attempt)];
      if (present !== undefined && !ours.includes(makeAttempt(present.attempt))) return 'taken';
      saves.set(save.id, save);
      return 'kept';
    },
    list: async (scenario) =>
      newestFirst(
        [...saves.values()].filter(({ attempt }) => scenario === undefined || attempt.scenario === scenario),
      ),
    remove: async (id) => {
      saves.delete(id);
    },
  };
}

/** Keeps notes as long as the page is open; `jotted` are those of earlier that never reached a database. */
export function memoryNotes(jotted: readonly Note[] = []): NoteStore {
  const keyOf = ({ playing, about }: Pick<Note, 'playing' | 'about'>) => `${playing}/${about}`;
  const notes = new Map(jotted.map((note) => [keyOf(note), note]));
  return {
    lasting: false,
    async put(note, seen) {
      const present = notes.get(keyOf(note));
      if (present !== undefined && seen?.includes(present.changed) === false) return 'taken';
      notes.set(keyOf(note), note);
      return 'kept';
    },
    list: async (playing) =>
      [...notes.values()]
        .filter((note) => playing === undefined || note.playing === playing)
        .sort((a, b) => b.changed - a.changed),
    remove: async (playing, about) => {
      for (const [key, note] of notes) {
        if (note.playing === playing && (about === undefined || note.about === about)) notes.delete(key);
      }
    },
  };
}

/** Knows what was handed in as long as the page is open. */
export function memoryHanded(): HandedStore {
  const known = new Map<string, Handed>();
  return {
    list: async () => [...known.values()],
    async change(id, how) {
      const changed = how(known.get(id) ?? neverHanded(id));
      known.set(id, changed);
      return changed;
    },
    remove: async (id) => {
      known.delete(id);
    },
  };
}

/** Keeps copies of scenarios as long as the page is open. */
export function memoryCopies(): CopyStore {
  const copies = new Map<string, Copy>();
  return {
    lasting: false,
    find: async (scenario, edition) => {
      const present = [...copies.values()].filter((copy) => copy.scenario === scenario);
      return lastKept(present.filter((copy) => edition === null || copy.edition === edition));
    },
    async put(copy) {
      copies.set(`${copy.scenario}@${copy.edition}`, copy);
      return true;
    },
    names: async () => [...copies.values()].map(({ scenario, edition }) => ({ scenario, edition })),
    remove: async ({ scenario, edition }) => {
      copies.delete(`${scenario}@${edition}`);
    },
  };
}
