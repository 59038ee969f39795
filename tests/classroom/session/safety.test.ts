import { describe, expect, test } from 'vitest';
import { sharedView } from '../../../src/classroom/session/visible.ts';
import { doing, groupOf, refusalOf, TOGETHER } from './group.ts';

const GOSSIP = groupOf(4, { ...TOGETHER, shape: 'method', method: 'gossip', story: null });
const onwards = { kind: 'phase', from: 0, to: 1 } as const;
const says = (state: typeof GOSSIP, by: string, yes: boolean) => doing(state, by, { kind: 'safe', yes });

describe('the question whether today is a good day for gossiping', () => {
  const threeYes = ['p1', 'p2', 'p3'].reduce((state, by) => says(state, by, true), GOSSIP);

  test('keeps the group where it is until everybody has said yes', () => {
    expect(refusalOf(GOSSIP, 'p1', onwards)).toBe('not-now');
    expect(refusalOf(threeYes, 'p1', onwards)).toBe('not-now');
    expect(refusalOf(says(threeYes, 'p4', true), 'p1', onwards)).toBeNull();
  });

  test('cannot be jumped over', () => {
    expect(refusalOf(threeYes, 'p1', { kind: 'phase', from: 0, to: 3 })).toBe('not-now');
  });

  test('tells how many answered and whether all said yes, never who did not', () => {
    const refused = says(threeYes, 'p4', false);
    expect(refusalOf(refused, 'p1', onwards)).toBe('not-now');
    expect(sharedView(refused).safety).toEqual({ asked: 4, answered: 4, all: false });
    expect(sharedView(threeYes).safety).toEqual({ asked: 4, answered: 3, all: false });
    const other = [false, true, true, true].reduce(
      (state, yes, at) => says(state, `p${at + 1}`, yes),
      GOSSIP,
    );
    expect(sharedView(other)).toEqual(sharedView(refused));
  });

  test('waits for nobody who has left', () => {
    expect(refusalOf(doing(threeYes, 'p4', { kind: 'leave' }), 'p1', onwards)).toBeNull();
  });

  test('asks nothing of a group that goes back', () => {
    const begun = doing(says(threeYes, 'p4', true), 'p1', onwards);
    expect(refusalOf(says(begun, 'p2', false), 'p1', { kind: 'phase', from: 1, to: 0 })).toBeNull();
  });
});
