import { describe, expect, it } from 'vitest';
import { tallyChart } from '../../../src/report/charts/tally.ts';

const FRAME = { id: 'tally', title: 'Feiten', description: '7 keuzes' };
const strokes = (svg: string) => svg.match(/M/g)?.length ?? 0;

describe('a count kept with a pen', () => {
  it.each([0, 1, 4, 5, 7, 14])('has a stroke for each of %i', (count) => {
    expect(strokes(tallyChart(count, FRAME))).toBe(count);
  });

  it('is the same every time', async () => {
    await expect(tallyChart(7, FRAME)).toMatchFileSnapshot('../golden/tally.svg');
  });

  it('has a name and a description for who cannot see it', () => {
    expect(tallyChart(7, FRAME)).toContain('aria-labelledby="tally-title tally-desc"');
  });
});
