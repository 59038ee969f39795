import { describe, expect, test } from 'vitest';
import { MOST_PEOPLE } from '../../../src/classroom/session/setup.ts';
import { present } from '../../../src/classroom/session/state.ts';
import { doing, groupOf, joining, refusalOf, sessionOf, TOGETHER } from './group.ts';

describe('who is in a session', () => {
  test('the first who joins facilitates, the others do not', () => {
    const { people } = sessionOf([
      ['p1', joining('Noor')],
      ['p2', joining('Sam')],
    ]);
    expect([...people.values()].map(({ facilitator }) => facilitator)).toEqual([true, false]);
  });

  test('a name can be had by one person only, whatever its capitals and accents', () => {
    const session = sessionOf([['p1', joining('José')]]);
    expect(refusalOf(session, 'p2', joining('JOSE'))).toBe('name-taken');
  });

  test('a name has to be a name', () => {
    expect(refusalOf(sessionOf([]), 'p1', joining(' \u200b '))).toBe('bad-name');
  });

  test('whoever left comes back as who they were', () => {
    const left = sessionOf([
      ['p1', joining('Noor')],
      ['p1', { kind: 'leave' }],
    ]);
    expect(present(left)).toEqual([]);
    const back = doing(left, 'p1', joining('Noor'));
    expect(back.people.get('p1')).toMatchObject({ standing: 'here', facilitator: true });
  });

  test('a facilitator can rename and remove, and who was removed does not come back', () => {
    const session = sessionOf([
      ['p1', joining('Noor')],
      ['p2', joining('Iets lelijks')],
      ['p1', { kind: 'rename', person: 'p2', name: 'Gast' }],
    ]);
    expect(session.people.get('p2')?.name).toBe('Gast');
    const without = doing(session, 'p1', { kind: 'remove', person: 'p2' });
    expect(refusalOf(without, 'p2', joining('Iets lelijks'))).toBe('removed');
    expect(refusalOf(without, 'p2', { kind: 'words', text: 'Toch' })).toBe('removed');
  });

  test('nobody but a facilitator removes, renames others, begins, goes on or closes', () => {
    const session = groupOf(3);
    for (const act of [
      { kind: 'remove', person: 'p3' },
      { kind: 'rename', person: 'p3', name: 'Anders' },
      { kind: 'go', round: 1, to: 'reveal' },
      { kind: 'decide', round: 1, option: 'ask', by: 'facilitator' },
      { kind: 'close' },
    ] as const) {
      expect(refusalOf(session, 'p2', act)).toBe('not-facilitator');
    }
  });

  test('of two facilitators neither can remove the other', () => {
    const session = doing(groupOf(3), 'p1', { kind: 'appoint', person: 'p2' });
    expect(refusalOf(session, 'p2', { kind: 'remove', person: 'p1' })).toBe('not-possible');
  });

  test('when the facilitator is gone, more than half of the others appoint a new one', () => {
    const session = groupOf(5);
    const one = doing(session, 'p2', { kind: 'support', person: 'p3' });
    const two = doing(one, 'p4', { kind: 'support', person: 'p3' });
    expect(two.people.get('p3')?.facilitator).toBe(false);
    const three = doing(two, 'p5', { kind: 'support', person: 'p3' });
    expect(three.people.get('p3')?.facilitator).toBe(true);
    expect(three.people.get('p1')?.facilitator).toBe(true);
  });

  test('a full session takes nobody more until somebody leaves', () => {
    const full = sessionOf(
      Array.from({ length: MOST_PEOPLE }, (_, at) => [`p${at}`, joining(`Name ${at}`)] as const),
      { ...TOGETHER, hall: true },
    );
    expect(refusalOf(full, 'late', joining('Te laat'))).toBe('full');
    expect(refusalOf(doing(full, 'p7', { kind: 'leave' }), 'late', joining('Op tijd'))).toBeNull();
  });
});
