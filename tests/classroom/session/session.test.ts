import { describe, expect, test } from 'vitest';
import { MOST_PEOPLE } from '../../../src/classroom/session/setup.ts';
import { present } from '../../../src/classroom/session/state.ts';
import { allCommit, commits, doing, groupOf, joining, refusalOf, sessionOf, TOGETHER } from './group.ts';

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

describe('a decision of a group', () => {
  test('is shown once everybody has chosen, not before', () => {
    const two = allCommit(groupOf(3), 'first', ['ask', 'tell']);
    expect(two.round?.stage).toBe('read');
    expect(doing(two, 'p3', commits(1, 'first', 'ask')).round?.stage).toBe('reveal');
  });

  test('is shown earlier when the facilitator says so, and never taken back', () => {
    const shown = doing(groupOf(3), 'p1', { kind: 'go', round: 1, to: 'reveal' });
    expect(shown.round?.stage).toBe('reveal');
    expect(refusalOf(shown, 'p1', { kind: 'go', round: 1, to: 'commit' })).toBe('late');
    expect(refusalOf(shown, 'p2', commits(1, 'first', 'ask'))).toBe('late');
  });

  test('waits for nobody who has left', () => {
    const two = allCommit(groupOf(3), 'first', ['ask', 'tell']);
    expect(doing(two, 'p3', { kind: 'leave' }).round?.stage).toBe('reveal');
  });

  test('takes no vote for an option that is not on offer, nor from somebody who does not choose along', () => {
    expect(refusalOf(groupOf(3), 'p2', commits(1, 'first', 'a'))).toBe('not-on-offer');
    const watching = sessionOf([
      ['p1', joining('Noor', false)],
      ['p2', joining('Sam')],
      ['p1', { kind: 'begin' }],
    ]);
    expect(refusalOf(watching, 'p1', commits(1, 'first', 'ask'))).toBe('not-possible');
  });

  test('can be changed as long as it is not shown', () => {
    const changed = doing(allCommit(groupOf(3), 'first', ['ask']), 'p1', commits(1, 'first', 'wait'));
    expect(changed.round?.commitments.first.get('p1')?.option).toBe('wait');
  });

  test('while the group talks the last one to choose again does not end the talk', () => {
    const shown = allCommit(groupOf(2), 'first', ['ask', 'tell']);
    const talking = doing(shown, 'p1', { kind: 'go', round: 1, to: 'discuss' });
    expect(talking.round?.ends).toBe((talking.round?.since ?? 0) + 5 * 60_000);
    const both = allCommit(talking, 'second', ['ask', 'ask']);
    expect(both.round?.stage).toBe('discuss');
  });

  test('the group chooses, and its course goes on as an ordinary attempt', () => {
    const shown = allCommit(groupOf(5), 'first', ['ask', 'ask', 'ask', 'tell', 'wait']);
    const chosen = doing(shown, 'p1', { kind: 'decide', round: 1, option: 'ask', by: 'majority' });
    expect(chosen.moves).toEqual(['ask']);
    expect(chosen.round).toMatchObject({ number: 2, decision: 'choose', stage: 'read' });
    const ended = doing(chosen, 'p1', { kind: 'decide', round: 2, option: 'b', by: 'facilitator' });
    expect(ended).toMatchObject({ moves: ['ask', 'b'], ended: true, round: null });
  });

  test('a majority is one that the group can see', () => {
    const shown = allCommit(groupOf(3), 'first', ['ask', 'ask', 'tell']);
    const decide = { kind: 'decide', round: 1, option: 'ask', by: 'majority' } as const;
    expect(refusalOf(shown, 'p1', decide)).toBe('not-shown');
    const agreed = ['p1', 'p2', 'p3'].reduce(
      (state, by) => doing(state, by, { kind: 'consent', round: 1, always: false }),
      shown,
    );
    expect(refusalOf(agreed, 'p1', { ...decide, option: 'tell' })).toBe('not-possible');
    expect(refusalOf(agreed, 'p1', decide)).toBeNull();
  });

  test('two facilitators who decide at the same time make one move', () => {
    const two = doing(groupOf(2), 'p1', { kind: 'appoint', person: 'p2' });
    const first = doing(two, 'p1', { kind: 'decide', round: 1, option: 'ask', by: 'agreement' });
    expect(refusalOf(first, 'p2', { kind: 'decide', round: 1, option: 'tell', by: 'agreement' })).toBe(
      'late',
    );
  });

  test('hands are counted where there are no telephones', () => {
    const session = groupOf(1, { ...TOGETHER, hands: true });
    const counts = { ask: 12, tell: 9 };
    const counted = doing(session, 'p1', { kind: 'hands', round: 1, turn: 'first', counts });
    expect(counted.round).toMatchObject({ stage: 'reveal', counted: { first: counts, second: null } });
    expect(refusalOf(session, 'p1', { kind: 'hands', round: 1, turn: 'first', counts: { a: 1 } })).toBe(
      'not-on-offer',
    );
    expect(refusalOf(groupOf(1), 'p1', { kind: 'hands', round: 1, turn: 'first', counts })).toBe(
      'not-possible',
    );
  });
});

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
