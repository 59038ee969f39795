import { expect, test } from 'vitest';
import { displayOf } from '../../src/core/display.ts';

const half = (n: number, scenarios: number) => ({ sixths: 3 * n, n, scenarios });

test('below three observations nothing is said', () => {
  expect(displayOf(half(0, 0))).toEqual({ kind: 'too-few' });
  expect(displayOf(half(2, 3))).toEqual({ kind: 'too-few' });
});

test('from three observations there is a word', () => {
  expect(displayOf(half(3, 1))).toEqual({ kind: 'word', word: 'varying' });
  expect(displayOf(half(11, 3))).toEqual({ kind: 'word', word: 'varying' });
});

test('a number needs twelve observations over three scenarios', () => {
  expect(displayOf(half(12, 2)).kind).toBe('word');
  expect(displayOf(half(12, 3))).toEqual({ kind: 'number', word: 'varying', percentage: 50 });
});

test.each([
  [0, 'seldom'],
  [5, 'seldom'],
  [6, 'varying'],
  [12, 'varying'],
  [13, 'often'],
  [18, 'often'],
])('%i of 18 sixths is called "%s": the borders are exact thirds', (sixths, word) => {
  expect(displayOf({ sixths, n: 3, scenarios: 1 })).toEqual({ kind: 'word', word });
});
