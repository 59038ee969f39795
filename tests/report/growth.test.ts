import { describe, expect, it } from 'vitest';
import { byRole } from '../../src/profession/roles.ts';
import { growthOf } from '../../src/report/growth.ts';
import { seenPlays } from '../../src/report/plays.ts';
import { playOf, sight } from './plays.ts';

const PLAYS = [
  playOf('bag-1', 'bag', 10, [sight('supporting', 1, 3), sight('supporting', 3, 3)]),
  playOf('bag-2', 'bag', 20, [sight('supporting', 3, 3), sight('supporting', 3, 3)]),
  playOf('plan-1', 'plan', 30, [sight('supporting', 0, 2)]),
  playOf('bag-3', 'bag', 40, [sight('supporting', 0, 1), sight('supporting', 0, 1)]),
];
const CHANCES = { bag: byRole(() => 0.3), plan: byRole(() => 0.6) };
const growth = growthOf(seenPlays(PLAYS), CHANCES).supporting;

describe('what a role showed over time', () => {
  it('counts the first complete attempt of each conversation, and nothing of the practice', () => {
    expect(growth.together.score).toEqual({ sixths: 2 + 6 + 0, n: 3, scenarios: 2 });
  });

  it('keeps the conversations in the order in which they were first finished', () => {
    expect(growth.conversations.map(({ scenario }) => scenario)).toEqual(['bag', 'plan']);
  });

  it('holds the first time beside the last, for who played again', () => {
    const [bag, plan] = growth.conversations;
    expect(bag?.first.score).toMatchObject({ sixths: 8, n: 2 });
    expect(bag?.latest?.score).toMatchObject({ sixths: 0, n: 2 });
    expect(plan?.latest).toBeNull();
  });

  it('weighs the chance of each conversation by what was observed in it', () => {
    expect(growth.together.chance).toBeCloseTo((2 * 0.3 + 1 * 0.6) / 3, 12);
  });

  it('knows no chance where one conversation has none', () => {
    const { together } = growthOf(seenPlays(PLAYS), { bag: byRole(() => 0.3) }).supporting;
    expect(together.chance).toBeNull();
  });

  it('is empty and whole for who has played nothing', () => {
    expect(growthOf(seenPlays([]), CHANCES).learning).toMatchObject({
      conversations: [],
      together: { score: { sixths: 0, n: 0, scenarios: 0 }, chance: null },
    });
  });
});
