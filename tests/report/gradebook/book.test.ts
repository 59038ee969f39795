import { expect, test } from 'vitest';
import { bookOf } from '../../../src/report/gradebook/book.ts';
import { play, turn } from './support.ts';

test('how few divided is told neither of what they chose nor of what it showed; that they came there is', () => {
  const plays = [play('a', [turn('x', 3), turn('y', 3)]), play('b', [turn('x', 0)])];
  const { distributions, items } = bookOf('small', plays, (n) => n > 1);
  expect(items.map(({ decision }) => decision)).toEqual(['x']);
  expect(distributions).toMatchObject([
    { decision: 'x', n: 2, options: [{ count: 1 }, { count: 1 }, { count: 0 }] },
    { decision: 'y', n: 1, options: [], spread: 0 },
  ]);
});
