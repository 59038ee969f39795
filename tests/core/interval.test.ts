import { describe, expect, test } from 'vitest';
import { intervalOf } from '../../src/core/interval.ts';

const interval = (n: number, sum: number) => intervalOf({ sixths: Math.round(sum * 6), n, scenarios: 1 });

describe('the bounds are the 10 % and 90 % quantiles of Beta(½+Σx, ½+n−Σx), from an independent library', () => {
  test.each([
    [3, 0, 0.002419, 0.338963],
    [3, 3, 0.661037, 0.997581],
    [5, 2.5, 0.246636, 0.753364],
    [8, 19 / 6, 0.207317, 0.617742],
    [12, 6, 0.324656, 0.675344],
    [40, 33.5, 0.751549, 0.89988],
    [200, 100, 0.454839, 0.545161],
  ])('n = %i, Σx = %f', (n, sum, low, high) => {
    const found = interval(n, sum);
    expect(found.low).toBeCloseTo(low, 5);
    expect(found.high).toBeCloseTo(high, 5);
  });
});

test('more of the same narrows the interval', () => {
  const width = (n: number) => interval(n, n / 2).high - interval(n, n / 2).low;
  expect(width(12)).toBeLessThan(width(6));
  expect(width(120)).toBeLessThan(width(12));
});

test('without observations it says nearly nothing', () => {
  const { low, high } = interval(0, 0);
  expect(low).toBeLessThan(0.03);
  expect(high).toBeGreaterThan(0.97);
});
