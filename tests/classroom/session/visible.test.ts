import { describe, expect, test } from 'vitest';
import type { SessionState } from '../../../src/classroom/session/state.ts';
import { ownView, sharedView } from '../../../src/classroom/session/visible.ts';
import { allCommit, commits, doing, groupOf, TOGETHER } from './group.ts';

const OPTIONS = ['ask', 'tell', 'wait', 'ask', 'ask', 'tell'];

function chosenBy(size: number): SessionState {
  return allCommit(groupOf(size), 'first', OPTIONS.slice(0, size));
}

function allConsent(state: SessionState, size: number, always = false): SessionState {
  const people = Array.from({ length: size }, (_, at) => `p${at + 1}`);
  return people.reduce((before, by) => doing(before, by, { kind: 'consent', round: 1, always }), state);
}

/** Who asks × how many chose × how far it is: what the screens may show of the first turn. */
describe.each([
  ['one has not chosen yet', allCommit(groupOf(6), 'first', OPTIONS.slice(0, 5)), 'secret'],
  ['six chose', chosenBy(6), 'shown'],
  ['five chose', chosenBy(5), 'shown'],
  ['four chose', chosenBy(4), 'small'],
  ['four chose and all agreed', allConsent(chosenBy(4), 4), 'shown'],
  ['four chose and three agreed', allConsent(chosenBy(4), 3), 'small'],
  ['two chose and the facilitator went on', allGo(allCommit(groupOf(6), 'first', ['ask', 'tell'])), 'small'],
  ['nobody chose and the facilitator went on', allGo(groupOf(6)), 'none'],
] as const)('when %s', (_, session, showing) => {
  test(`it is ${showing}, on every screen`, () => {
    const { round } = sharedView(session);
    expect(round?.first.showing).toBe(showing);
    expect(round?.first.tally === null).toBe(showing !== 'shown');
  });

  test.each(['p1', 'p2'])('%s sees of a choice only their own', (id) => {
    const own = ownView(session, id);
    const mine = session.round?.commitments.first.get(id) ?? null;
    expect(own?.first).toEqual(mine);
    if (showing === 'shown') return;
    const told = JSON.stringify({
      ...sharedView(session),
      round: { ...sharedView(session).round, options: [] },
    });
    for (const option of ['ask', 'tell', 'wait']) {
      expect(told).not.toContain(`"${option}"`);
      expect(told).not.toContain(`reason ${option}`);
    }
  });
});

function allGo(state: SessionState): SessionState {
  return doing(state, 'p1', { kind: 'go', round: 1, to: 'reveal' });
}

describe('what is shown', () => {
  test('reasons stand in an order that tells of nobody, and one can be taken off', () => {
    const shown = chosenBy(6);
    const texts = sharedView(shown).round?.first.tally?.reasons.map((reason) => reason?.text);
    // Not in the order in which they were given.
    expect(texts).toEqual(['ask', 'ask', 'ask', 'tell', 'tell', 'wait'].map((option) => `reason ${option}`));
    const hidden = doing(shown, 'p1', { kind: 'hide', round: 1, turn: 'first', reason: 0 });
    expect(sharedView(hidden).round?.first.tally?.reasons[0]).toBeNull();
  });

  test('a consent for always is one for the decisions to come, not for those that are over', () => {
    const small = chosenBy(3);
    const decided = doing(small, 'p1', { kind: 'decide', round: 1, option: 'ask', by: 'facilitator' });
    const second = allCommit(decided, 'first', ['a', 'a', 'b']);
    const agreed = ['p1', 'p2', 'p3'].reduce(
      (before, by) => doing(before, by, { kind: 'consent', round: 2, always: true }),
      second,
    );
    expect(sharedView(agreed).passed[0]?.first).toBeNull();
    expect(sharedView(agreed).round?.first.tally?.counts).toEqual({ a: 2, b: 1 });
  });

  test('where a group went after its talk is shown without a name', () => {
    const talked = doing(chosenBy(5), 'p1', { kind: 'go', round: 1, to: 'recommit' });
    const again = allCommit(talked, 'second', ['ask', 'ask', 'ask', 'ask', 'wait']);
    expect(again.round?.stage).toBe('choose');
    expect(sharedView(again).round?.movement).toEqual([
      { from: 'ask', to: 'ask', n: 2 },
      { from: 'ask', to: 'wait', n: 1 },
      { from: 'tell', to: 'ask', n: 1 },
      { from: 'wait', to: 'ask', n: 1 },
    ]);
  });

  test('in a lecture hall only the facilitator is named, and only facilitators see the names', () => {
    const hall = groupOf(6, { ...TOGETHER, hall: true });
    const shared = sharedView(hall);
    expect(shared.people.map(({ id }) => id)).toEqual(['p1']);
    expect(shared.count).toEqual({ here: 6, choosing: 6 });
    expect(ownView(hall, 'p1')?.everybody).toHaveLength(6);
    expect(ownView(hall, 'p2')?.everybody).toEqual([]);
  });

  test('in a lecture hall those are named too who offer to facilitate, until they take it back or do', () => {
    const hall = groupOf(6, { ...TOGETHER, hall: true });
    const offered = doing(hall, 'p3', { kind: 'support', person: 'p3' });
    const followed = doing(offered, 'p2', { kind: 'support', person: 'p3' });
    expect(sharedView(followed).offers).toEqual([{ id: 'p3', name: hall.people.get('p3')?.name }]);
    expect(sharedView(followed).support).toEqual({ p3: 2 });
    expect(sharedView(doing(followed, 'p3', { kind: 'support', person: null })).offers).toEqual([]);
    const chosen = doing(followed, 'p4', { kind: 'support', person: 'p3' });
    expect(sharedView(chosen).people.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(sharedView(chosen).offers).toEqual([]);
  });

  test('the rest of a brought course is not told before its time', () => {
    const course = { moves: ['ask', 'b'], before: 1 };
    const session = groupOf(3, { ...TOGETHER, shape: 'method', method: 'short', course });
    expect(session.moves).toEqual(['ask']);
    expect(JSON.stringify(sharedView(session))).not.toContain('"b"');
    expect(sharedView({ ...session, deedTold: true }).deed).toBe('b');
  });

  test('whoever is not in the session has no view of their own', () => {
    expect(ownView(groupOf(2), 'stranger')).toBeNull();
  });

  test('a late vote does not change what was shown', () => {
    const shown = chosenBy(5);
    const late = doing(shown, 'p5', commits(1, 'first', 'wait'));
    expect(sharedView(late).round?.first).toEqual(sharedView(shown).round?.first);
  });
});
