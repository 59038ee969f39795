import { expect, test } from 'vitest';
import { shuffled } from '../../src/core/order.ts';

const options = ['ask-how', 'go-through', 'wait', 'call-together'].map((id) => ({ id }));
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

test('the same seed always gives the same order', () => {
  expect(shuffled(options, 17)).toEqual(shuffled(options, 17));
});

test('the order does not depend on the order in the story', () => {
  expect(shuffled([...options].reverse(), 17)).toEqual(shuffled(options, 17));
});

test('an option that comes or goes leaves the order of the others', () => {
  const fewer = options.filter(({ id }) => id !== 'wait');
  expect(ids(shuffled(fewer, 17))).toEqual(ids(shuffled(options, 17)).filter((id) => id !== 'wait'));
});

test('over many seeds every option stands everywhere about equally often', () => {
  const seeds = Array.from({ length: 4000 }, (_, seed) => seed);
  for (const { id } of options) {
    for (const place of [0, 1, 2, 3]) {
      const there = seeds.filter((seed) => shuffled(options, seed)[place]?.id === id).length;
      // 1000 are expected; five standard deviations are 137.
      expect(Math.abs(there - 1000), `${id} at ${place}`).toBeLessThan(137);
    }
  }
});

test('the options that were given stay as they were', () => {
  shuffled(options, 3);
  expect(ids(options)).toEqual(['ask-how', 'go-through', 'wait', 'call-together']);
});
