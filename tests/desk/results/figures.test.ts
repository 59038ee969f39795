import { expect, test } from 'vitest';
import { discriminationWord, meanWord, spreadWord } from '../../../src/desk/results/figures.ts';

test.each([
  [-0.01, 'reversed'],
  [0, 'none'],
  [0.1, 'some'],
  [0.3, 'clear'],
] as const)('a discrimination of %d is called %s', (value, word) => {
  expect(discriminationWord(value)).toBe(word);
});

test.each([
  [0, 'same', 'seldom'],
  [0.5, 'some', 'varying'],
  [1, 'wide', 'often'],
] as const)('%d is called %s as a spread and %s as a mean', (value, spread, mean) => {
  expect(spreadWord(value)).toBe(spread);
  expect(meanWord(value)).toBe(mean);
});
