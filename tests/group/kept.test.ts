import { expect, test } from 'vitest';
import { dropSession, keepSession, keptBy, keptSessions } from '../../src/group/kept.ts';

function storage(before?: string): Storage {
  const held = new Map(before === undefined ? [] : [['laveren.sessions', before]]);
  return {
    length: 0,
    clear: () => held.clear(),
    key: () => null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const AT_PLAN = { name: 'Anna', scenario: 'perfect-plan', seen: 5, ways: [] };

test('the session somebody was in last stands first, once', () => {
  const device = storage();
  keepSession(device, { session: 'one', ...AT_PLAN });
  keepSession(device, { session: 'two', ...AT_PLAN });
  keepSession(device, { session: 'one', ...AT_PLAN, name: 'Bea' });
  expect(keptSessions(device).map(({ session, name }) => [session, name])).toEqual([
    ['one', 'Bea'],
    ['two', 'Anna'],
  ]);
});

test('a session that was erased is found no more', () => {
  const device = storage();
  keepSession(device, { session: 'one', ...AT_PLAN });
  dropSession(device, 'one');
  expect(keptSessions(device)).toEqual([]);
});

test('whoever has the code or the link once more is found to be in already', () => {
  const device = storage();
  keepSession(device, { session: 'one', ...AT_PLAN, ways: ['ABC234', 'secret'] });
  expect(keptBy(device, 'ABC234')?.session).toBe('one');
  expect(keptBy(device, 'secret')?.name).toBe('Anna');
  expect(keptBy(device, 'XYZ567')).toBeNull();
});

test('a session that was kept before its code was is still found', () => {
  const { ways, ...before } = { session: 'one', ...AT_PLAN };
  expect(keptSessions(storage(JSON.stringify([before])))).toEqual([{ ...before, ways }]);
});

test('what somebody else wrote in its place is as good as nothing', () => {
  for (const odd of ['{', '{}', '[1]', '[{"session":1}]']) expect(keptSessions(storage(odd))).toEqual([]);
  expect(keptSessions(null)).toEqual([]);
});
