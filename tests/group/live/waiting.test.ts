import { expect, test } from 'vitest';
import { waitBefore } from '../../../src/group/live/waiting.ts';

test('the first try comes within half a second, and none has to wait longer than six', () => {
  expect(waitBefore(0, 1)).toBeLessThanOrEqual(500);
  expect(waitBefore(40, 1)).toBeLessThanOrEqual(6_000);
});

test('three hundred people do not come back in the same moment', () => {
  expect(waitBefore(2, 0)).toBeLessThan(waitBefore(2, 1));
  expect(waitBefore(2, 0)).toBeGreaterThan(0);
});
