import { expect, test } from 'vitest';
import { newAttempt } from '../../../src/core/attempt.ts';
import { draftOf, missingIn, type Plan } from '../../../src/group/start/draft.ts';
import { sessionDraft } from '../../../src/wire/session.ts';

const PLAN: Plan = {
  ...{ shape: 'together', scenario: 'perfect-plan', assignment: null, method: 'incident', subject: 'own' },
  ...{
    course: null,
    before: 0,
    name: ' Anna ',
    plays: true,
    hall: false,
    hands: false,
    minutes: 8,
    keptDays: 30,
  },
};
const COURSE = { attempt: newAttempt('shopping-bag', 'a'.repeat(64), 3), decisions: [] };

test('a plan of every shape is a draft that the server can read', () => {
  for (const shape of ['together', 'compare', 'method'] as const) {
    expect(sessionDraft.safeParse(draftOf({ ...PLAN, shape })).success, shape).toBe(true);
  }
});

test('of a case of the group’s own nothing is sent', () => {
  const draft = draftOf({ ...PLAN, shape: 'method', course: COURSE, subject: 'own' });
  expect([draft.scenario, draft.course]).toEqual([null, null]);
});

test('a played course brings its own scenario along', () => {
  const plan: Plan = { ...PLAN, shape: 'method', subject: 'course', course: COURSE, before: 4 };
  expect(draftOf(plan)).toMatchObject({
    scenario: 'shopping-bag',
    course: { before: 4 },
    method: 'incident',
  });
});

test('who counts hands raises none', () => {
  expect(draftOf({ ...PLAN, hands: true })).toMatchObject({ hands: true, plays: false });
});

test('a name is needed, and a course where a method is about one', () => {
  expect(missingIn({ ...PLAN, name: '  ' })).toBe('name');
  expect(missingIn({ ...PLAN, shape: 'method', subject: 'course' })).toBe('course');
  expect(missingIn(PLAN)).toBeNull();
});
