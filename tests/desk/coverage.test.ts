import { expect, test } from 'vitest';
import { coverageOf } from '../../src/desk/assignments/coverage.ts';

const TASKS_OF = new Map([
  ['first', [1, 3]],
  ['second', [3, 10]],
]);

test('a class has met a task in every scenario that was asked of it and has the task, once', () => {
  const rows = coverageOf(TASKS_OF, ['first', 'second', 'first'], []);
  expect(rows.map(({ before }) => before)).toEqual([
    ['first'],
    [],
    ['first', 'second'],
    ...Array.from({ length: 6 }, () => []),
    ['second'],
  ]);
});

test('beside it stands what the choice of now would add', () => {
  const [intake, , goals] = coverageOf(TASKS_OF, ['second'], ['first']);
  expect(intake).toEqual({ task: 'intake', before: [], now: ['first'] });
  expect(goals).toEqual({ task: 'goals', before: ['second'], now: ['first'] });
});

test('a scenario of which the tasks are not known covers none', () => {
  const rows = coverageOf(TASKS_OF, ['of-a-lecturer'], ['of-a-lecturer']);
  expect(rows.every(({ before, now }) => before.length === 0 && now.length === 0)).toBe(true);
});
