import { expect, test } from 'vitest';
import { sortOut } from '../../src/class/sign-out.ts';
import { makeAttempt } from '../../src/core/notation.ts';
import { memoryHanded, memoryNotes, memoryStore } from '../../src/game/saves/memory.ts';
import type { Save } from '../../src/game/saves/save.ts';

const ROOM = {
  class: { id: 'class-1', name: 'Klas' },
  member: { id: 'noor', name: 'Noor' },
  assignments: [],
};

async function device() {
  const [saves, notes, handed] = [memoryStore(), memoryNotes(), memoryHanded()];
  const play = async (id: string, seed: number, there: boolean, member = 'noor') => {
    const attempt = { scenario: 'talk', edition: 'abcd', seed, moves: ['ask'] };
    const assigned = { classId: 'class-1', assignment: 'week-1', member };
    const save: Save = {
      ...{ id, attempt, language: 'nl', started: 1, changed: 1, finished: null, assigned },
    };
    await saves.put(save, null);
    if (there)
      await handed.change(id, (known) => ({ ...known, notation: makeAttempt(attempt), notes: { starr: 5 } }));
  };
  const write = (seed: number, about: string, changed: number) =>
    notes.put({ playing: `talk ${seed}`, about, fields: {}, changed });
  const needs = {
    ...{ saves: async () => saves, notes: async () => notes, handed: async () => handed },
    ...{ storage: () => null, now: () => 1, newId: () => 'new' },
  };
  const sorted = async () => {
    const { handedIn, staying } = await sortOut(ROOM, needs);
    return { handedIn: handedIn.map(({ id }) => id), staying: staying.map(({ id }) => id) };
  };
  return { play, write, sorted };
}

test('who signs out leaves behind only what the class does not have yet', async () => {
  const { play, sorted } = await device();
  await play('there', 1, true);
  await play('here-only', 2, false);
  expect(await sorted()).toEqual({ handedIn: ['there'], staying: ['here-only'] });
});

test('words that the class does not have keep their attempt on the device', async () => {
  const { play, write, sorted } = await device();
  await play('asked', 1, true);
  await write(1, 'starr', 5);
  await play('changed-since', 2, true);
  await write(2, 'starr', 6);
  await play('not-asked', 3, true);
  await write(3, 'reason/opening', 5);
  expect(await sorted()).toEqual({ handedIn: ['asked'], staying: ['changed-since', 'not-asked'] });
});

test('attempts of somebody else on the device are nobody’s business', async () => {
  const { play, sorted } = await device();
  await play('theirs', 1, true, 'sem');
  expect(await sorted()).toEqual({ handedIn: [], staying: [] });
});
