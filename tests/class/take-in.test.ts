import { expect, test } from 'vitest';
import { forgetHanded, takeIn } from '../../src/class/take-in.ts';
import { makeAttempt } from '../../src/core/notation.ts';
import { memoryHanded, memoryNotes, memoryStore } from '../../src/game/saves/memory.ts';
import type { Save } from '../../src/game/saves/save.ts';
import type { HandedIn, MemberAssignment, MemberClassAnswer } from '../../src/wire/answers.ts';

const ASSIGNED = { classId: 'class-1', assignment: 'week-1', member: 'noor' };

function device() {
  const [saves, notes, handed] = [memoryStore(), memoryNotes(), memoryHanded()];
  let made = 0;
  return {
    ...{ saves: async () => saves, notes: async () => notes, handed: async () => handed },
    ...{ storage: () => null, now: () => 1 },
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
    /** What is on it: per attempt its moves, what it is called at the server, and whether that has all of it. */
    async holds() {
      const known = await handed.list();
      return (await saves.list()).map((save) => {
        if ('damaged' in save) throw new Error('nothing here is damaged');
        const { as, notation } = known.find(({ id }) => id === save.id) ?? { as: save.id, notation: null };
        return { moves: save.attempt.moves.join(' '), as, there: notation === makeAttempt(save.attempt) };
      });
    },
    async play(moves: readonly string[], id = 'attempt-1') {
      const attempt = { scenario: 'talk', edition: 'abcd', seed: 7, moves };
      const save: Save = {
        ...{ id, attempt, language: 'nl', started: 1, changed: 1, finished: null, assigned: ASSIGNED },
      };
      await saves.put(save, null);
    },
  };
}

function serverHas(moves: string, id = 'attempt-1'): MemberClassAnswer {
  const attempt: HandedIn = {
    ...{ id, notation: `talk@abcd seed 7: ${moves}`, language: 'nl' },
    ...{ started: 1, ended: null, received: 9 },
  };
  const assignment: MemberAssignment = {
    ...{ id: 'week-1', title: 'Week 1', scenarios: ['talk'], opens: null, closes: null, counts: 'practice' },
    ...{ reasons: false, reflection: null, language: null, debrief: 'at-once', phase: 'open' },
    ...{ debriefOpen: true, attempts: [attempt] },
  };
  return {
    class: { id: 'class-1', name: 'Klas' },
    member: { id: 'noor', name: 'Noor' },
    assignments: [assignment],
  };
}

test('what was handed in from another device can be gone on with here', async () => {
  const here = device();
  await takeIn(serverHas('ask'), here);
  expect(await here.holds()).toEqual([{ moves: 'ask', as: 'attempt-1', there: true }]);
});

test('an attempt that grew elsewhere grows here', async () => {
  const here = device();
  await here.play(['ask']);
  await takeIn(serverHas('ask, wait'), here);
  expect(await here.holds()).toEqual([{ moves: 'ask wait', as: 'attempt-1', there: true }]);
});

test('what was played here and not handed in yet is not taken back', async () => {
  const here = device();
  await here.play(['ask', 'wait']);
  await takeIn(serverHas('ask'), here);
  expect(await here.holds()).toEqual([{ moves: 'ask wait', as: 'attempt-1', there: false }]);
});

test('two that went different ways stand beside each other, and coming again changes nothing', async () => {
  const here = device();
  await here.play(['ask', 'stay']);
  await takeIn(serverHas('ask, wait'), here);
  const both = [
    { moves: 'ask wait', as: 'attempt-1', there: true },
    { moves: 'ask stay', as: 'made-1', there: false },
  ];
  expect(await here.holds()).toEqual(both);
  await takeIn(serverHas('ask, wait'), here);
  expect(await here.holds()).toEqual(both);
});

test('what was erased here after it was handed in does not come back by itself', async () => {
  const here = device();
  await takeIn(serverHas('ask'), here);
  await (await here.saves()).remove('attempt-1');
  expect(await takeIn(serverHas('ask, wait'), here)).toEqual(['attempt-1']);
  expect(await here.holds()).toEqual([]);
});

test('it comes back when that is asked for, and words that were handed in with it are not told to be gone', async () => {
  const here = device();
  await takeIn(serverHas('ask'), here);
  await (await here.saves()).remove('attempt-1');
  await (await here.handed()).change('attempt-1', (known) => ({ ...known, notes: { starr: 3 } }));
  await forgetHanded('attempt-1', here);
  expect(await takeIn(serverHas('ask'), here)).toEqual([]);
  expect(await here.holds()).toEqual([{ moves: 'ask', as: 'attempt-1', there: true }]);
  expect((await (await here.handed()).list()).map(({ notes }) => notes)).toEqual([{}]);
});
