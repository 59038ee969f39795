import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  debriefIsOpen,
  draftLike,
  flawsOf,
  phaseOf,
} from '../../src/classroom/assignment.ts';

const ASSIGNMENT: Assignment = {
  id: 'a',
  classId: 'c',
  title: 'Week 1',
  scenarios: ['perfect-plan'],
  opens: 100,
  closes: 200,
  counts: 'first',
  reasons: true,
  reflection: 'starr',
  language: 'nl',
  debrief: 'after-closing',
  archived: true,
};

describe('an assignment', () => {
  test.each([
    [99, 'not-yet'],
    [100, 'open'],
    [199, 'open'],
    [200, 'closed'],
  ])('at %i is %s', (now, phase) => {
    expect(phaseOf(ASSIGNMENT, now)).toBe(phase);
  });

  test('without times is always open', () => {
    expect(phaseOf({ opens: null, closes: null }, 0)).toBe('open');
  });

  test.each([
    ['at-once', 200, 150, true],
    ['after-closing', 200, 150, false],
    ['after-closing', 200, 200, true],
    ['after-closing', null, 150, true],
  ] as const)('with debrief %s, closing at %s, shows it at %i: %s', (debrief, closes, now, shown) => {
    expect(debriefIsOpen({ ...ASSIGNMENT, debrief, closes }, now)).toBe(shown);
  });

  test('for another year keeps what is asked, and not when', () => {
    const { id: _id, classId: _classId, archived: _archived, ...asked } = ASSIGNMENT;
    expect(draftLike({ ...ASSIGNMENT, archived: true })).toEqual({ ...asked, opens: null, closes: null });
  });
});

describe('what is wrong with an assignment is named', () => {
  const known = new Map([
    ['perfect-plan', ['nl', 'en'] as const],
    ['only-dutch', ['nl'] as const],
  ]);
  test.each([
    ['nothing', {}, []],
    ['no scenario', { scenarios: [] }, ['no-scenario']],
    ['one twice', { scenarios: ['perfect-plan', 'perfect-plan'] }, ['scenario-twice']],
    ['one that is not there', { scenarios: ['nowhere'] }, ['unknown-scenario']],
    ['a language it does not have', { scenarios: ['only-dutch'], language: 'en' }, ['language-missing']],
    ['an end before the beginning', { closes: 100 }, ['closes-before-it-opens']],
  ] as const)('%s', (_, change, flaws) => {
    expect(flawsOf({ ...ASSIGNMENT, ...change }, known)).toEqual(flaws);
  });
});
