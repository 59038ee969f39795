import { expect, test } from 'vitest';
import { table } from '../../../src/tools/bench/figure.ts';
import { median, quantile } from '../../../src/tools/bench/statistics.ts';

test('the median lies in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a quantile between two values is interpolated', () => {
  const values = Array.from({ length: 101 }, (_, n) => n);
  expect(quantile(values, 0.95)).toBe(95);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
});

test('without values there is nothing to say', () => {
  expect(() => median([])).toThrow('no values');
});

test('the columns of the table line up', () => {
  const figures = [
    { name: 'replay', value: '4.2 ms', goal: '', runs: 200 },
    { name: 'first choice clickable', value: '71 ms', goal: '92 ms', runs: 5 },
  ];
  expect(table(figures)).toBe(
    [
      'measurement             figure  goal   runs',
      'replay                  4.2 ms         200',
      'first choice clickable  71 ms   92 ms  5',
    ].join('\n'),
  );
});
