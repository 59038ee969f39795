import { describe, expect, test } from 'vitest';
import { allCommit, commits, doing, groupOf, joining, refusalOf, sessionOf, TOGETHER } from './group.ts';

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
