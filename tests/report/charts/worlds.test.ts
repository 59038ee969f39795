import { describe, expect, it } from 'vitest';
import { worldsChart } from '../../../src/report/charts/worlds.ts';
import { worldAccounts } from '../../../src/report/worlds.ts';
import { momentsOf } from '../moments.ts';
import { SIGNS } from './signs.ts';

const CHART = {
  id: 'worlds',
  title: 'Wat elke wereld won en betaalde',
  description: 'Wet: 4 gewonnen, 1 betaald.',
  signs: SIGNS,
  paid: 'betaalde',
  gained: 'won',
};
const accounts = worldAccounts(
  momentsOf([
    { law: 2, human: -1 },
    { law: 2, politics: -2 },
    { law: -1, human: 2 },
  ]),
);

describe('the drawing of what each world gained and paid', () => {
  it('is the same every time', async () => {
    await expect(worldsChart(accounts, CHART)).toMatchFileSnapshot('../golden/worlds.svg');
  });

  it('keeps the worlds in the order of the source, whoever gained most', () => {
    const names = [...worldsChart(accounts, CHART).matchAll(/>(Wet|Politiek|Werk|Mens)<\/text>/g)];
    expect(names.map(([, name]) => name)).toEqual(['Wet', 'Politiek', 'Werk', 'Mens']);
  });

  it('writes a number at every bar, also where there is none to draw', () => {
    const numbers = [...worldsChart(accounts, CHART).matchAll(/>([−+]?\d+)<\/text>/g)].map(
      ([, text]) => text,
    );
    expect(numbers).toEqual(['−1', '+4', '−2', '0', '0', '0', '−1', '+2']);
  });
});
