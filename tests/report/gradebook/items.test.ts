import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemFigures } from '../../../src/report/gradebook/items.ts';
import { law } from '../../support/law.ts';
import { classes, play, turn } from './support.ts';

const LEVELS = [0, 1, 3] as const;

test('a decision at which those who show much elsewhere show much as well discriminates fully', () => {
  const plays = Array.from({ length: 9 }, (_, n) => {
    const level = LEVELS[Math.floor(n / 3)] ?? 0;
    return play(`m${n}`, [turn('x', level), turn('y', level)]);
  });
  const x = itemFigures(plays).find(({ decision }) => decision === 'x');
  expect(x).toMatchObject({ role: 'investigating', n: 9, discrimination: 1 });
  expect(x?.mean).toBeCloseTo((0 + 1 / 3 + 1) / 3);
});

test('one that has nothing to do with the others discriminates nothing', () => {
  const plays = Array.from({ length: 9 }, (_, n) =>
    play(`m${n}`, [turn('x', LEVELS[n % 3] ?? 0), turn('y', LEVELS[Math.floor(n / 3)] ?? 0)]),
  );
  expect(itemFigures(plays)[0]?.discrimination).toBeCloseTo(0);
});

test('of fewer than nine members a third says nothing', () => {
  const plays = Array.from({ length: 8 }, (_, n) => play(`m${n}`, [turn('x', 3), turn('y', 0)]));
  expect(itemFigures(plays)).toMatchObject([{ discrimination: null }, { discrimination: null }]);
});

law(
  'every figure is within its range, and the order of members never matters',
  fc.property(classes, (plays) => {
    const figures = itemFigures(plays);
    const again = new Map(
      itemFigures([...plays].reverse()).map((item) => [`${item.decision} ${item.role}`, item]),
    );
    for (const item of figures) {
      const { decision, role, mean, discrimination } = item;
      expect(mean).toBeGreaterThanOrEqual(0);
      expect(mean).toBeLessThanOrEqual(1);
      expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
      const other = again.get(`${decision} ${role}`);
      expect(other?.mean).toBeCloseTo(mean);
      expect(other?.discrimination ?? 0).toBeCloseTo(discrimination ?? 0);
    }
  }),
);
