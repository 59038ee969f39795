import { expect, test } from 'vitest';
import { chosenMembers, countStandings, standingAt } from '../../../src/desk/results/standing.ts';
import type { MemberResult } from '../../../src/wire/answers.ts';

function member(name: string, ...attempts: readonly [scenario: string, ended: boolean][]): MemberResult {
  return {
    ...{ id: name, name },
    attempts: attempts.map(([scenario, ended], at) => ({
      ...{ id: `${name}-${at}`, scenario, moves: 4, ended: ended ? 5 : null, received: 5 },
    })),
  };
}

const NONE = member('Áron');
const HALF = member('Bas', ['plan', true], ['bag', false]);
const AGAIN = member('Chaima', ['plan', true], ['plan', false], ['bag', true]);
const CLASS = [NONE, HALF, AGAIN];
const BOTH = ['plan', 'bag'];

test('who has an attempt that ended is done, whatever was begun afterwards', () => {
  expect(CLASS.map((one) => standingAt(one, 'plan'))).toEqual(['none', 'done', 'done']);
  expect(CLASS.map((one) => standingAt(one, 'bag'))).toEqual(['none', 'under-way', 'done']);
  expect(countStandings(CLASS, 'bag')).toEqual({ none: 1, 'under-way': 1, done: 1 });
});

test.each([
  ['all', ['Áron', 'Bas', 'Chaima']],
  ['none', ['Áron']],
  ['under-way', ['Bas']],
  ['done', ['Chaima']],
] as const)('chosen by %s, members keep their order', (filter, names) => {
  expect(chosenMembers(CLASS, BOTH, { filter, letters: '' }).map(({ name }) => name)).toEqual(names);
});

test('a name is found by some of its letters', () => {
  expect(chosenMembers(CLASS, BOTH, { filter: 'all', letters: ' CHA' })).toEqual([AGAIN]);
});
