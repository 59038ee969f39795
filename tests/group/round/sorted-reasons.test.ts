import { expect, test } from 'vitest';
import { sortedReasons } from '../../../src/group/round/sorted-reasons.ts';

const TALLY = {
  n: 6,
  counts: { ask: 4, tell: 2 },
  reasons: [
    { option: 'ask', kinds: ['legal'], text: '' },
    { option: 'ask', kinds: ['legal', 'moral'], text: '' },
    null,
    { option: 'ask', kinds: ['moral'], text: 'Eerst de mens.' },
    { option: 'tell', kinds: [], text: 'Zo is de regel.' },
  ],
} as const;

test('words stand by option in the order of the screen, each with its place in the list', () => {
  const sorted = sortedReasons(TALLY, ['tell', 'wait', 'ask']);
  expect(sorted.map(({ option, worded }) => [option, worded.map(({ text }) => text)])).toEqual([
    ['tell', ['Zo is de regel.']],
    ['ask', ['Eerst de mens.']],
  ]);
  expect(sorted[1]?.worded[0]?.position).toBe(3);
});

test('who only ticked a kind is counted and takes no line', () => {
  const [ask] = sortedReasons(TALLY, ['ask']);
  expect(ask?.ticked).toEqual([
    { kind: 'legal', n: 2 },
    { kind: 'moral', n: 1 },
  ]);
});
