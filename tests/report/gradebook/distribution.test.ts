import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionsOf, spreadOf } from '../../../src/report/gradebook/distribution.ts';
import { law } from '../../support/law.ts';
import { classes, play, turn } from './support.ts';

test('a class divides over the options it was offered, the most chosen first', () => {
  const plays = [play('a', [turn('x', 3)]), play('b', [turn('x', 3)]), play('c', [turn('x', 0)])];
  expect(distributionsOf(plays)).toMatchObject([
    {
      decision: 'x',
      n: 3,
      options: [
        { option: 'x-3', count: 2, offered: 3 },
        { option: 'x-0', count: 1, offered: 3 },
        { option: 'x-1', count: 0, offered: 3 },
      ],
    },
  ]);
});

test('decisions stand in the order in which the class came to them', () => {
  const plays = [
    play('a', [turn('x', 3), turn('y', 3), turn('z', 3)]),
    play('b', [turn('x', 3), turn('z', 3)]),
  ];
  expect(distributionsOf(plays).map(({ decision }) => decision)).toEqual(['x', 'y', 'z']);
});

test('somebody who comes to a decision twice counts once, with the first time', () => {
  const [only] = distributionsOf([play('a', [turn('x', 0), turn('x', 3)])]);
  expect(only).toMatchObject({ n: 1 });
  expect(only?.options.find(({ count }) => count === 1)?.option).toBe('x-0');
});

test.each([
  ['all chose the same', [5, 0, 0], 0],
  ['each option was chosen as often', [4, 4, 4], 1],
  ['nobody chose', [0, 0], 0],
  ['there is one option', [7], 0],
])('the spread where %s', (_, counts, spread) => {
  expect(spreadOf(counts)).toBeCloseTo(spread);
});

law(
  'the shares of a decision add up to those who came to it, and its spread is between 0 and 1',
  fc.property(classes, (plays) => {
    for (const { n, options, spread } of distributionsOf(plays)) {
      expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(n);
      expect(spread).toBeGreaterThanOrEqual(0);
      expect(spread).toBeLessThanOrEqual(1 + 1e-9);
    }
  }),
);

law(
  'the order in which members stand changes nothing but the order of decisions met at the same time',
  fc.property(classes, (plays) => {
    const byName = (all: readonly { decision: string }[]) =>
      [...all].sort((a, b) => (a.decision < b.decision ? -1 : 1));
    expect(byName(distributionsOf([...plays].reverse()))).toEqual(byName(distributionsOf(plays)));
  }),
);
