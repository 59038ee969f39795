import { describe, expect, test } from 'vitest';
import { commits, doing, groupOf, joining, refusalOf, sessionOf, TOGETHER } from './group.ts';

describe('comparing courses', () => {
  const COMPARE = { ...TOGETHER, shape: 'compare' } as const;
  const brought = sessionOf(
    [
      ['p1', joining('Noor')],
      ['p2', joining('Sam')],
      ['p3', joining('Ali')],
      ['p1', { kind: 'bring', moves: ['ask', 'a'] }],
      ['p2', { kind: 'bring', moves: ['ask', 'b'] }],
      ['p3', { kind: 'bring', moves: ['tell', 'b'] }],
    ],
    COMPARE,
  );

  test('begins where the courses parted most', () => {
    const begun = doing(brought, 'p1', { kind: 'begin' });
    expect(begun.agenda.map(({ decision, n }) => [decision, n])).toEqual([
      ['choose', 3],
      ['greet', 3],
    ]);
    expect(begun.round).toMatchObject({ decision: 'choose', stage: 'reveal' });
    expect(begun.moves).toEqual(['ask']);
  });

  test('goes through the agenda and then is at its end', () => {
    const first = doing(brought, 'p1', { kind: 'begin' });
    const second = doing(first, 'p1', { kind: 'next', round: 1 });
    expect(second.round).toMatchObject({ number: 2, decision: 'greet' });
    expect(doing(second, 'p1', { kind: 'next', round: 2 })).toMatchObject({ round: null, ended: true });
  });

  test('takes whole attempts only, and none once it has begun', () => {
    expect(refusalOf(brought, 'p1', { kind: 'bring', moves: ['ask'] })).toBe('not-possible');
    expect(refusalOf(brought, 'p1', { kind: 'bring', moves: ['nonsense'] })).toBe('not-possible');
    const begun = doing(brought, 'p1', { kind: 'begin' });
    expect(refusalOf(begun, 'p1', { kind: 'bring', moves: ['wait'] })).toBe('late');
  });

  test('does not begin where nobody parted', () => {
    const same = sessionOf(
      [
        ['p1', joining('Noor')],
        ['p2', joining('Sam')],
        ['p1', { kind: 'bring', moves: ['wait'] }],
        ['p2', { kind: 'bring', moves: ['wait'] }],
      ],
      COMPARE,
    );
    expect(refusalOf(same, 'p1', { kind: 'begin' })).toBe('not-now');
  });

  test('an assignment brings its own figures', () => {
    const [item] = doing(brought, 'p1', { kind: 'begin' }).agenda;
    if (item === undefined) throw new Error('the agenda has no item');
    const session = groupOf(2, { ...COMPARE, agenda: [item] });
    expect(session.round?.counted.first).toEqual(item.counts);
    expect(
      refusalOf(sessionOf([['p1', joining('Noor')]], { ...COMPARE, agenda: [item] }), 'p1', {
        kind: 'bring',
        moves: ['wait'],
      }),
    ).toBe('not-possible');
  });
});

describe('what a group takes along', () => {
  test('agreements can be written, changed and taken off by the facilitator', () => {
    const one = doing(groupOf(2), 'p2', { kind: 'agree', id: 'agreement-1', text: ' Eerst bellen ' });
    expect(one.agreements).toEqual([{ id: 'agreement-1', text: 'Eerst bellen' }]);
    const other = doing(one, 'p1', { kind: 'agree', id: 'agreement-1', text: 'Eerst langsgaan' });
    expect(other.agreements).toEqual([{ id: 'agreement-1', text: 'Eerst langsgaan' }]);
    expect(doing(other, 'p1', { kind: 'unagree', id: 'agreement-1' }).agreements).toEqual([]);
  });

  test('the newest words of somebody stand, and empty ones take them back', () => {
    const one = doing(groupOf(2), 'p2', { kind: 'words', text: 'Rustiger vragen' });
    expect([...one.words]).toEqual([['p2', 'Rustiger vragen']]);
    expect([...doing(one, 'p2', { kind: 'words', text: ' ' }).words]).toEqual([]);
  });

  test('nothing changes any more once the session is closed', () => {
    const closed = doing(groupOf(2), 'p1', { kind: 'close' });
    expect(refusalOf(closed, 'p2', commits(1, 'first', 'ask'))).toBe('closed');
    expect(refusalOf(closed, 'p3', joining('Te laat'))).toBe('closed');
  });
});
