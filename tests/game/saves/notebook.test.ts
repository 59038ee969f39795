import { describe, expect, test } from 'vitest';
import { memoryNotes } from '../../../src/game/saves/memory.ts';
import { jottedNotes } from '../../../src/game/saves/note-journal.ts';
import { createNotebook } from '../../../src/game/saves/notebook.ts';
import type { NoteStore } from '../../../src/game/saves/notes.ts';

const PLAYING = 'talk 1';

/** A device that lasts, on top of the store that does not. */
const lasting = (store: NoteStore = memoryNotes()): NoteStore => ({ ...store, lasting: true });

function notebookOn(store: NoteStore, storage: Storage | null = null, time = { now: 5 }) {
  const due: (() => void)[] = [];
  const later = (action: () => void) => void due.push(action);
  const notes = async () => store;
  const needs = { playing: PLAYING, notes, storage: () => storage, now: () => time.now, later };
  return { due, ...createNotebook(needs) };
}

describe('writing beside an attempt', () => {
  test('is kept a little later, and says only then that it is', async () => {
    const store = lasting();
    const notebook = notebookOn(store);
    notebook.write('starr', { task: 'Luisteren' });
    notebook.write('starr', { task: 'Luisteren.' });
    expect(notebook.pageOf('starr').state).toBe('busy');
    expect(await store.list()).toEqual([]);
    await notebook.flush();
    expect(notebook.pageOf('starr').state).toBe('kept');
    expect(await store.list(PLAYING)).toMatchObject([{ about: 'starr', fields: { task: 'Luisteren.' } }]);
  });

  test('loses no letter when the page is gone before that', () => {
    const storage = storageOf();
    notebookOn(lasting(), storage).write('starr', { task: 'Luist' });
    expect(jottedNotes(storage)).toMatchObject([
      { playing: PLAYING, about: 'starr', fields: { task: 'Luist' } },
    ]);
  });

  test('leaves nothing jotted down once the database has it', async () => {
    const storage = storageOf();
    const notebook = notebookOn(lasting(), storage);
    notebook.write('starr', { task: 'Luisteren' });
    await notebook.flush();
    expect(storage.length).toBe(0);
  });

  test('that goes on while it is being kept, is kept to its end', async () => {
    const store = lasting();
    let typed = false;
    const slow: NoteStore = {
      ...store,
      async put(note, seen) {
        const outcome = await store.put(note, seen);
        if (!typed) notebook.write('starr', { task: 'ab' });
        typed = true;
        return outcome;
      },
    };
    const notebook = notebookOn(slow);
    notebook.write('starr', { task: 'a' });
    await notebook.flush();
    expect(await store.list()).toMatchObject([{ fields: { task: 'ab' } }]);
    expect(notebook.pageOf('starr')).toMatchObject({ state: 'kept', joined: false });
  });

  test.each([
    ['nothing lasts', memoryNotes()],
    ['the device is full', { ...lasting(), put: async () => 'refused' as const }],
  ])('says so where %s, and goes on', async (_, store) => {
    const notebook = notebookOn(store);
    notebook.write('starr', { task: 'a' });
    await notebook.flush();
    await notebook.refresh();
    expect(notebook.pageOf('starr')).toMatchObject({ state: 'not-kept', fields: { task: 'a' } });
  });

  test('can be taken away, on the device as well', async () => {
    const store = lasting();
    const storage = storageOf();
    const notebook = notebookOn(store, storage);
    notebook.write('starr', { task: 'a' });
    await notebook.remove('starr');
    expect(notebook.pageOf('starr')).toMatchObject({ state: 'blank', fields: {} });
    expect(await store.list()).toEqual([]);
    expect(storage.length).toBe(0);
  });
});

describe('two tabs', () => {
  test('show each other’s words when the reader comes back', async () => {
    const store = lasting();
    const [one, other] = [notebookOn(store), notebookOn(store)];
    one.write('starr', { task: 'from one' });
    await one.flush();
    await other.refresh();
    expect(other.pageOf('starr')).toMatchObject({ fields: { task: 'from one' }, joined: false });
    other.write('starr', { task: 'from one, and more' });
    await other.flush();
    await one.refresh();
    expect(one.pageOf('starr').fields.task).toBe('from one, and more');
    expect(one.pageOf('starr').joined).toBe(false);
  });

  test('that wrote at the same time lose no word, and are told', async () => {
    const store = lasting();
    const time = { now: 5 };
    const [one, other] = [notebookOn(store, null, time), notebookOn(store, null, time)];
    one.write('starr', { task: 'a long text of the first' });
    await one.flush();
    time.now = 9;
    other.write('starr', { task: 'of the second' });
    await other.flush();
    expect(other.pageOf('starr').joined).toBe(true);
    expect((await store.list())[0]?.fields.task).toBe('of the second\n\na long text of the first');
    expect(other.pageOf('starr').state).toBe('kept');
  });

  test('see a note go that the other took away', async () => {
    const store = lasting();
    const [one, other] = [notebookOn(store), notebookOn(store)];
    one.write('starr', { task: 'a' });
    await one.flush();
    await other.refresh();
    await one.remove('starr');
    await other.refresh();
    expect(other.pageOf('starr').fields).toEqual({});
  });
});

function storageOf(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
