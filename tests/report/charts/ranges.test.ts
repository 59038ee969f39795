import { describe, expect, it } from 'vitest';
import { type Ranges, type RangesChart, rangesChart } from '../../../src/report/charts/ranges.ts';
import { SIGNS } from './signs.ts';

const CHART: RangesChart = {
  id: 'ranges',
  title: 'Waar de werelden konden uitkomen',
  description: 'Wet van −3 tot +6.',
  signs: SIGNS,
  paid: 'betaalt',
  gained: 'wint',
  otherName: 'met deze keuze',
  ownName: 'met jouw keuze',
  cameName: 'waar jij uitkwam',
  farthest: 8,
};

const RANGES: Ranges = {
  other: {
    law: { least: -3, most: 6 },
    politics: { least: -8, most: -2 },
    work: { least: 2, most: 2 },
    human: { least: 0, most: 8 },
  },
  own: {
    law: { least: -1, most: 4 },
    politics: { least: -6, most: 0 },
    work: { least: -2, most: 3 },
    human: { least: -4, most: 5 },
  },
  came: { law: 4, politics: -1, work: 0, human: -2 },
};

describe('the drawing of what the four worlds could still have come to', () => {
  it('is the same every time', async () => {
    await expect(rangesChart(RANGES, CHART)).toMatchFileSnapshot('../golden/ranges.svg');
  });

  it('writes the least and the most of the other option, and one number where it is settled', () => {
    const numbers = [...rangesChart(RANGES, CHART).matchAll(/>([−+]?\d+)<\/text>/g)].map(([, text]) => text);
    expect(numbers).toEqual(['−3', '+6', '−8', '−2', '+2', '0', '+8']);
  });

  it('has no diamond, and no words for one, while the conversation has not ended', () => {
    const ended = rangesChart(RANGES, CHART);
    const underWay = rangesChart({ ...RANGES, came: null }, CHART);
    expect(ended).toContain('waar jij uitkwam');
    expect(underWay).not.toContain('waar jij uitkwam');
    expect(underWay.split('Z"').length).toBeLessThan(ended.split('Z"').length);
  });

  it('takes what it is told as text', () => {
    const drawn = rangesChart(RANGES, { ...CHART, otherName: '<script>&' });
    expect(drawn).not.toContain('<script>');
  });
});
