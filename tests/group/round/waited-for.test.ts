import { expect, test } from 'vitest';
import { sharedView } from '../../../src/classroom/session/visible.ts';
import { waitedFor } from '../../../src/group/round/waited-for.ts';
import { commits, doing, groupOf, joining } from '../../classroom/session/group.ts';

const namesOf = (state: Parameters<typeof sharedView>[0], chose: boolean) =>
  waitedFor(sharedView(state)).flatMap((person) => (person.chose === chose ? [person.name] : []));

test('who has chosen and who has not, by name and without what', () => {
  const state = doing(groupOf(3), 'p2', commits(1, 'first', 'ask'));
  expect(namesOf(state, true)).toEqual(['Name p2']);
  expect(namesOf(state, false)).toEqual(['Name p1', 'Name p3']);
});

test('nobody waits for who does not choose, nor for who is gone', () => {
  const watching = doing(groupOf(3), 'p4', joining('Watches', false));
  const left = doing(watching, 'p1', { kind: 'remove', person: 'p2' });
  const bringing = doing(left, 'p1', { kind: 'assign', part: 'bringer', person: 'p3' });
  expect(namesOf(bringing, false)).toEqual(['Name p1']);
});

test('with every step those who choose begin anew', () => {
  const chosen = doing(groupOf(3), 'p2', commits(1, 'first', 'ask'));
  const shown = doing(chosen, 'p1', { kind: 'go', round: 1, to: 'discuss' });
  expect(namesOf(shown, true)).toEqual([]);
});
