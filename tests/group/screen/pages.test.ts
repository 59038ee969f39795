import { expect, test } from 'vitest';
import { fitOf, pageAfter, readingTime } from '../../../src/group/screen/pages.ts';

test('what fits keeps its letters', () => {
  expect(fitOf(() => 1)).toEqual({ scale: 1, pages: 1 });
});

test('what is somewhat too long gets smaller letters, no smaller than it takes', () => {
  const fit = fitOf((scale) => Math.ceil(1.3 * scale ** 2));
  expect(fit.pages).toBe(1);
  expect(1.3 * fit.scale ** 2).toBeLessThanOrEqual(1);
  expect(fit.scale).toBeGreaterThan(0.8);
});

test('what is far too long is paged, in letters that can be read', () => {
  const fit = fitOf((scale) => Math.ceil(6 * scale ** 2));
  expect(fit.scale).toBeGreaterThan(0.8);
  expect(fit.pages).toBe(5);
});

test('a full page stays longer than one with a few words, and none flashes by', () => {
  expect(readingTime(20)).toBeGreaterThanOrEqual(10_000);
  expect(readingTime(700)).toBeGreaterThan(readingTime(300));
});

test('a clicker turns pages and stops at the last and the first', () => {
  expect(pageAfter('PageDown', 0, 3)).toBe(1);
  expect(pageAfter('PageDown', 2, 3)).toBe(2);
  expect(pageAfter('PageUp', 0, 3)).toBe(0);
  expect(pageAfter('a', 1, 3)).toBeNull();
});
