import { describe, expect, test } from 'vitest';
import { memoryNotes, memoryStore } from '../../../src/game/saves/memory.ts';
import { isBlank, joinFields, type Note, playingOf, readNote } from '../../../src/game/saves/notes.ts';
import { removeAttempt } from '../../../src/game/saves/removal.ts';
import type { Save } from '../../../src/game/saves/save.ts';

const NOTE: Note = { playing: 'talk 1', about: 'starr', fields: { task: '<b>‮😀' }, changed: 7 };

describe('a note', () => {
  test('comes back word for word', () => {
    expect(readNote(JSON.parse(JSON.stringify(NOTE)))).toEqual(NOTE);
  });

  test.each([
    null,
    'text',
    {},
    { ...NOTE, playing: 1 },
    { ...NOTE, about: undefined },
    { ...NOTE, fields: null },
    { ...NOTE, changed: 'now' },
  ])('that is none (%j) is left out', (found) => {
    expect(readNote(found)).toBeNull();
  });

  test('keeps what can be read of answers that cannot all be read', () => {
    expect(readNote({ ...NOTE, fields: { task: 'a', other: 3 } })?.fields).toEqual({ task: 'a' });
  });

  test('is blank when nothing is written in it', () => {
    expect(isBlank({})).toBe(true);
    expect(isBlank({ task: '' })).toBe(true);
    expect(isBlank({ task: ' ' })).toBe(false);
  });

  test('of which there are two versions becomes one that holds every word of both', () => {
    expect(joinFields({ a: 'one', b: 'longer text' }, { a: 'two', b: 'longer', c: 'new' })).toEqual({
      a: 'one\n\ntwo',
      b: 'longer text',
      c: 'new',
    });
  });
});

describe('deleting an attempt', () => {
  const attempt = { scenario: 'talk', edition: 'abcd', seed: 1, moves: ['a'] };
  const save = (id: string, seed = 1): Save => ({
    id,
    attempt: { ...attempt, seed },
    language: 'nl',
    started: 1,
    changed: 2,
    finished: null,
  });

  async function deviceWith(...saves: Save[]) {
    const store = memoryStore();
    const notes = memoryNotes();
    for (const one of saves) await store.put(one, null);
    await notes.put(NOTE);
    await notes.put({ ...NOTE, playing: playingOf({ scenario: 'talk', seed: 2 }) });
    return { saves: async () => store, notes: async () => notes, storage: () => null };
  }

  test('deletes what was written beside it, and nothing else', async () => {
    const device = await deviceWith(save('a'), save('b', 2));
    expect(await removeAttempt(save('a'), device)).toMatchObject([{ id: 'b' }]);
    expect(await (await device.notes()).list()).toMatchObject([{ playing: 'talk 2' }]);
  });

  test('leaves the notes while another save of the same playing is there', async () => {
    const device = await deviceWith(save('a'), save('apart'));
    await removeAttempt(save('a'), device);
    expect(await (await device.notes()).list('talk 1')).toHaveLength(1);
  });

  test('that is damaged deletes no notes, because nobody knows whose they are', async () => {
    const device = await deviceWith(save('a'));
    await removeAttempt({ id: 'broken', damaged: true }, device);
    expect(await (await device.notes()).list()).toHaveLength(2);
  });
});
