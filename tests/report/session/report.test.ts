import { describe, expect, test } from 'vitest';
import type { SessionState } from '../../../src/classroom/session/state.ts';
import { sharedView } from '../../../src/classroom/session/visible.ts';
import type { Atlas } from '../../../src/core/atlas.ts';
import { shiftsOf } from '../../../src/report/session/direction.ts';
import { sessionReport } from '../../../src/report/session/report.ts';
import { allCommit, doing, groupOf, sessionOf, TOGETHER } from '../../classroom/session/group.ts';

/** `ask` serves the human at the expense of the law, `tell` the law, `wait` nobody. */
const SHIFTS = shiftsOf({
  options: [
    ['ask', -1, 0, 0, 2],
    ['tell', 2, 0, 0, -1],
    ['wait', 0, 0, 0, 0],
  ],
} as unknown as Atlas);

const reportOf = (state: SessionState) => sessionReport(sharedView(state), SHIFTS);
const only = (state: SessionState) => {
  const [decision] = reportOf(state).decisions;
  if (decision === undefined) throw new Error('there is no decision in the report');
  return decision;
};

/** A group chooses, talks, chooses again and takes `option` by agreement. */
function through(state: SessionState, first: readonly string[], second: readonly string[], option: string) {
  const talked = doing(allCommit(state, 'first', first), 'p1', { kind: 'go', round: 1, to: 'discuss' });
  const again = doing(talked, 'p1', { kind: 'go', round: 1, to: 'recommit' });
  const chosen = allCommit(again, 'second', second);
  return doing(chosen, 'p1', { kind: 'decide', round: 1, option, by: 'agreement' });
}

const FIRST = ['ask', 'tell', 'tell', 'tell', 'wait', 'wait'];
const SECOND = ['ask', 'ask', 'ask', 'tell', 'ask', 'wait'];

describe('the report of a group', () => {
  const state = through(groupOf(6), FIRST, SECOND, 'ask');

  test('tells how it divided before and after the talk, and what it chose', () => {
    const { before, after, chosen, decision } = only(state);
    expect(decision).toBe('greet');
    expect(before?.counts).toEqual({ ask: 1, tell: 3, wait: 2 });
    expect(after?.counts).toEqual({ ask: 4, tell: 1, wait: 1 });
    expect(chosen).toEqual({ option: 'ask', by: 'agreement' });
  });

  test('tells where it moved, towards which worlds and away from which', () => {
    expect(only(state).moved).toEqual({
      both: 6,
      changed: 3,
      ways: [
        { from: 'tell', to: 'ask', n: 2 },
        { from: 'wait', to: 'ask', n: 1 },
      ],
      towards: ['human'],
      away: ['law'],
    });
    expect(reportOf(state).changed).toEqual({ at: 1, of: 1 });
  });

  test('tells of a group in which nobody changed their mind that nobody did', () => {
    const { moved } = only(through(groupOf(6), FIRST, FIRST, 'tell'));
    expect(moved).toMatchObject({ both: 6, changed: 0, towards: [], away: [] });
  });

  test('takes a way back and forth for no direction', () => {
    const { moved } = only(
      through(
        groupOf(5),
        ['ask', 'tell', 'wait', 'wait', 'wait'],
        ['tell', 'ask', 'wait', 'wait', 'wait'],
        'wait',
      ),
    );
    expect(moved).toMatchObject({ changed: 2, towards: [], away: [] });
  });

  test('goes by how many moved each way', () => {
    const { moved } = only(
      through(
        groupOf(5),
        ['ask', 'tell', 'tell', 'tell', 'wait'],
        ['tell', 'ask', 'ask', 'ask', 'wait'],
        'ask',
      ),
    );
    expect(moved).toMatchObject({ changed: 4, towards: ['human'], away: ['law'] });
  });

  test('knows nobody by name', () => {
    const told = JSON.stringify(reportOf(state));
    for (const id of ['p1', 'p2', 'p6', 'Name']) expect(told).not.toContain(id);
  });

  test('holds agreements in the order in which they were made, and words without who wrote them', () => {
    const written = [
      ['p2', { kind: 'agree', id: 'agreement-1', text: 'First ask.' }],
      ['p1', { kind: 'agree', id: 'agreement-2', text: 'Look back in June.' }],
      ['p3', { kind: 'words', text: 'Zwijgen is ook iets zeggen.' }],
      ['p1', { kind: 'words', text: 'Minder haast.' }],
    ] as const;
    const after = written.reduce((before, [by, act]) => doing(before, by, act), state);
    const { agreements, words } = reportOf(after);
    expect(agreements.map(({ text }) => text)).toEqual(['First ask.', 'Look back in June.']);
    expect(words).toEqual(['Minder haast.', 'Zwijgen is ook iets zeggen.']);
  });
});

describe('the report of a small group', () => {
  test('shows nothing that its screens did not', () => {
    const state = through(groupOf(3), ['ask', 'tell', 'tell'], ['ask', 'ask', 'tell'], 'ask');
    const { before, after, moved, chosen } = only(state);
    expect([before, after, moved]).toEqual([null, null, null]);
    expect(only(state).hidden).toBe(true);
    expect(chosen).toEqual({ option: 'ask', by: 'agreement' });
    expect(reportOf(state).changed).toBeNull();
    expect(JSON.stringify(reportOf(state))).not.toContain('reason');
  });

  test('shows what all of them agreed to show', () => {
    const agreed = ['p1', 'p2', 'p3'].reduce(
      (state, by) => doing(state, by, { kind: 'consent', round: 1, always: true }),
      groupOf(3),
    );
    const { before, moved } = only(through(agreed, ['ask', 'tell', 'tell'], ['ask', 'ask', 'tell'], 'ask'));
    expect(before?.counts).toEqual({ ask: 1, tell: 2 });
    expect(moved).toMatchObject({ changed: 1, towards: ['human'], away: ['law'] });
  });
});

describe('the report of a hall', () => {
  test('knows of hands how they divided, and not who moved', () => {
    const hall = groupOf(1, { ...TOGETHER, hall: true, hands: true });
    const first = doing(hall, 'p1', {
      ...{ kind: 'hands', round: 1, turn: 'first' },
      counts: { ask: 40, tell: 120, wait: 7 },
    });
    const second = doing(first, 'p1', {
      ...{ kind: 'hands', round: 1, turn: 'second' },
      counts: { ask: 90, tell: 77 },
    });
    const { before, after, moved } = only(
      doing(second, 'p1', { kind: 'decide', round: 1, option: 'ask', by: 'majority' }),
    );
    expect([before?.n, after?.n]).toEqual([167, 167]);
    expect(moved).toBeNull();
  });
});

describe('a decision that the group took together at once', () => {
  test('hides nothing, because nobody chose in secret', () => {
    const state = doing(groupOf(6), 'p1', { kind: 'decide', round: 1, option: 'ask', by: 'agreement' });
    expect(only(state)).toMatchObject({ before: null, after: null, hidden: false });
  });
});

describe('a decision that was still open', () => {
  test('is in the report once it was shown', () => {
    const shown = allCommit(groupOf(5), 'first', ['ask', 'tell', 'tell', 'ask', 'ask']);
    expect(only(shown)).toMatchObject({ number: 1, chosen: null, after: null });
    expect(only(shown).before?.n).toBe(5);
  });

  test('is not in it while it is secret', () => {
    const secret = allCommit(groupOf(5), 'first', ['ask', 'tell', 'tell', 'ask']);
    expect(reportOf(secret).decisions).toEqual([]);
    expect(reportOf(sessionOf([])).decisions).toEqual([]);
  });
});
