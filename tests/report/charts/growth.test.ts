import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/interval.ts';
import { type GrowthChart, growthChart, growthSign } from '../../../src/report/charts/growth.ts';
import type { HeldScore, RoleGrowth } from '../../../src/report/growth.ts';

const CHART: GrowthChart = {
  id: 'growth',
  title: 'Ondersteunend, over de tijd',
  description: 'Vier gesprekken.',
  often: 'vaak',
  varying: 'wisselend',
  seldom: 'zelden',
  together: 'samen',
};

const held = (sixths: number, n: number, scenarios = 1, chance: number | null = 0.45): HeldScore => {
  const score = { sixths, n, scenarios };
  return { score, interval: intervalOf(score), chance };
};

/** Four conversations, two of them played again, one in which the role was hardly seen. */
const MANY: RoleGrowth = {
  conversations: [
    { scenario: 'plan', first: held(10, 5), latest: held(24, 5) },
    { scenario: 'bag', first: held(14, 4), latest: null },
    { scenario: 'district', first: held(6, 2), latest: null },
    { scenario: 'twelve', first: held(26, 6, 1, 0.5), latest: held(30, 6, 1, 0.5) },
  ],
  together: held(56, 17, 4, 0.47),
};

/** One conversation: a word, and no number anywhere. */
const ONE: RoleGrowth = {
  conversations: [{ scenario: 'plan', first: held(20, 5, 1, null), latest: null }],
  together: held(20, 5, 1, null),
};

describe('the drawing of what a role showed over time', () => {
  it.each([
    ['many', MANY],
    ['one', ONE],
  ])('is the same every time: %s', async (name, growth) => {
    await expect(growthChart(growth, CHART)).toMatchFileSnapshot(`../golden/growth-${name}.svg`);
  });

  it('puts a point only where a number may be said: all together, from twelve over three conversations', () => {
    expect(growthChart(MANY, CHART).match(/<path transform/g)).toHaveLength(1);
    expect(growthChart(ONE, CHART)).not.toContain('<path transform');
  });

  it('says nothing of a conversation in which there was too little to see', () => {
    expect(growthChart(MANY, CHART).match(/>–</g)).toHaveLength(1);
  });

  it('keeps a column for every conversation in the order of play, and one for all together', () => {
    const names = [...growthChart(MANY, CHART).matchAll(/>(\d|samen)<\/text>/g)].map(([, name]) => name);
    expect(names).toEqual(['1', '2', '3', '4', 'samen']);
  });

  it('draws no chance where none is known', () => {
    expect(growthChart(ONE, CHART)).not.toContain('var(--sail');
  });

  it('has a name and a description for who cannot see it', () => {
    expect(growthChart(ONE, CHART)).toContain(
      '<title id="growth-title">Ondersteunend, over de tijd</title><desc id="growth-desc">Vier gesprekken.</desc>',
    );
  });

  it('keeps its signs apart without colour', () => {
    expect(growthSign('latest', CHART)).toContain('stroke-dasharray');
    expect(growthSign('together', CHART).match(/<rect/g)).toHaveLength(2);
    expect(growthSign('first', CHART).match(/<rect/g)).toHaveLength(1);
  });
});
