import { expect, test } from 'vitest';
import { ownView } from '../../../src/classroom/session/visible.ts';
import { commits, doing, groupOf, joining, refusalOf } from './group.ts';

const left = doing(doing(groupOf(3), 'p2', commits(1, 'first', 'ask')), 'p2', { kind: 'leave' });

test('who left comes back as who they were, with what they had chosen', () => {
  const back = doing(left, 'p2', { kind: 'return' });
  expect(ownView(back, 'p2')).toMatchObject({ name: 'Name p2', standing: 'here', first: { option: 'ask' } });
});

test('a facilitator who left facilitates again', () => {
  const alone = doing(groupOf(3), 'p1', { kind: 'leave' });
  expect(ownView(doing(alone, 'p1', { kind: 'return' }), 'p1')?.facilitator).toBe(true);
});

test('a name that somebody else took meanwhile is theirs', () => {
  const taken = doing(left, 'p4', joining('Name p2'));
  expect(refusalOf(taken, 'p2', { kind: 'return' })).toBe('name-taken');
});

test('nobody comes back who was removed or never was there', () => {
  const removed = doing(groupOf(3), 'p1', { kind: 'remove', person: 'p2' });
  expect(refusalOf(removed, 'p2', { kind: 'return' })).toBe('removed');
  expect(refusalOf(left, 'p9', { kind: 'return' })).toBe('not-here');
});

test('who never left changes nothing by coming back', () => {
  const here = groupOf(2);
  const again = doing(here, 'p2', { kind: 'return' });
  expect(again.people).toEqual(here.people);
});
