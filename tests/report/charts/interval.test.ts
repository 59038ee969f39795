import { describe, expect, it } from 'vitest';
import { intervalChart } from '../../../src/report/charts/interval.ts';

const CHART = { id: 'i', title: 'Hoe zeker is dit?', description: '20 tot 70', low: 'zelden', high: 'vaak' };

describe('the band that tells how sure a score is', () => {
  it.each([
    [{ low: 0, high: 1 }, 'x="6"', 'width="308"'],
    [{ low: 0.5, high: 0.75 }, 'x="160"', 'width="77"'],
  ])('lies on the line where %j is', (interval, x, width) => {
    const svg = intervalChart(interval, CHART);
    expect(svg).toContain(`<rect ${x}`);
    expect(svg).toContain(width);
  });

  it('is the same every time', async () => {
    await expect(intervalChart({ low: 0.22, high: 0.61 }, CHART)).toMatchFileSnapshot(
      '../golden/interval.svg',
    );
  });

  it('has a name and a description, and lets no text break out of the drawing', () => {
    const svg = intervalChart({ low: 0.2, high: 0.7 }, { ...CHART, description: '</desc><script>' });
    expect(svg).toContain('role="img" aria-labelledby="i-title i-desc"');
    expect(svg).not.toContain('<script>');
  });
});
