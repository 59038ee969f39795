import { expect, test } from 'vitest';
import { COMPETENCES, DIMENSIONS, isCompetence } from '../../src/profession/competences.ts';
import { isEvidence, LEVELS } from '../../src/profession/levels.ts';
import { byRole, isRole, ROLES } from '../../src/profession/roles.ts';
import { TASKS, taskOfNumber } from '../../src/profession/tasks.ts';
import { addWorlds, isWorld, NO_SHIFT, WORLDS } from '../../src/profession/worlds.ts';

test('the profile has five roles, four worlds, ten tasks and ten competences in four dimensions', () => {
  expect([ROLES.length, WORLDS.length, TASKS.length, COMPETENCES.length, DIMENSIONS.length]).toEqual([
    5, 4, 10, 10, 4,
  ]);
  for (const names of [ROLES, WORLDS, TASKS, COMPETENCES]) expect(new Set(names).size).toBe(names.length);
});

test('a table by role has an entry for each role and no other', () => {
  expect(Object.keys(byRole(() => 0))).toEqual([...ROLES]);
  expect(byRole((role) => role).monitoring).toBe('monitoring');
});

test('tasks are numbered as the profession numbers them, from 1 to 10', () => {
  expect(taskOfNumber(1)).toBe('intake');
  expect(taskOfNumber(10)).toBe('expertise');
  for (const number of [0, 11, -1, 1.5, Number.NaN]) expect(taskOfNumber(number)).toBeNull();
});

test('evidence is 0, or one of the three levels', () => {
  expect([0, 1, 2, 3].every(isEvidence)).toBe(true);
  expect([-1, 4, 0.5, Number.NaN].some(isEvidence)).toBe(false);
  expect(LEVELS).toEqual(['basis', 'vakbekwaam', 'vakvolwassen']);
});

test('shifts add up world by world', () => {
  const a = { law: 1, politics: -2, work: 0, human: 2 };
  expect(addWorlds(a, NO_SHIFT)).toEqual(a);
  expect(addWorlds(a, a)).toEqual({ law: 2, politics: -4, work: 0, human: 4 });
});

test('only the names of the profession are names of the profession', () => {
  expect([isRole('supporting'), isWorld('human'), isCompetence('empathy')]).toEqual([true, true, true]);
  for (const name of ['', 'Supporting', 'constructor', '__proto__']) {
    expect([isRole(name), isWorld(name), isCompetence(name)]).toEqual([false, false, false]);
  }
});
