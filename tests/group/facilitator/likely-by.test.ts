import { expect, test } from 'vitest';
import { likelyBy } from '../../../src/group/facilitator/likely-by.ts';

const seen = (counts: Readonly<Record<string, number>>) => ({
  n: Object.values(counts).reduce((sum, count) => sum + count, 0),
  counts,
  reasons: [],
});

test('all who chose the same agree', () => {
  expect(likelyBy(seen({ ask: 5 }), 'ask')).toBe('agreement');
});

test('what most chose and some did not is the choice of the majority', () => {
  expect(likelyBy(seen({ ask: 3, tell: 2 }), 'ask')).toBe('majority');
});

test('where nothing was seen, most did not choose it, or two lead, a group has talked itself to it', () => {
  expect(likelyBy(null, 'ask')).toBe('agreement');
  expect(likelyBy(seen({ ask: 3, tell: 2 }), 'tell')).toBe('agreement');
  expect(likelyBy(seen({ ask: 2, tell: 2 }), 'ask')).toBe('agreement');
});
