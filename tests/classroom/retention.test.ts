import { expect, test } from 'vitest';
import { expiryOf, sessionExpiryOf } from '../../src/classroom/retention.ts';

const DAY = 86_400_000;

test('a class is kept for so many days after the last hand-in', () => {
  expect(expiryOf({ created: 5, retentionDays: 30 }, 40 * DAY)).toBe(70 * DAY);
});

test('a class in which nothing was handed in is kept for so many days after it was made', () => {
  expect(expiryOf({ created: 5, retentionDays: 30 }, null)).toBe(30 * DAY + 5);
});

test('a session of intervision is kept for so many days after somebody last did something', () => {
  expect(sessionExpiryOf({ touched: 5, keptDays: 30 })).toBe(30 * DAY + 5);
});
