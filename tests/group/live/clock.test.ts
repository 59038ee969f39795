import { expect, test } from 'vitest';
import { offsetAfter } from '../../../src/group/live/clock.ts';

test('the reading that came by the shortest way is the best one', () => {
  const late = offsetAfter(null, 10_000, 4_300);
  const soon = offsetAfter(late, 11_000, 5_020);
  expect([late, soon, offsetAfter(soon, 12_000, 6_400)]).toEqual([5_700, 5_980, 5_980]);
});

test('a device whose clock is set while it is open believes the server again', () => {
  const before = offsetAfter(null, 100_000, 40_000);
  expect(offsetAfter(before, 101_000, 101_000)).toBe(0);
});
