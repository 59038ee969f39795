import { describe, expect, it } from 'vitest';
import { chanceOver, isLikeChance } from '../../src/core/chance.ts';

describe('what choosing at random would have scored', () => {
  it('is the mean of the scenarios, weighted by the observations that came from each', () => {
    expect(
      chanceOver([
        { n: 3, chance: 0.4 },
        { n: 9, chance: 0.6 },
      ]),
    ).toBeCloseTo(0.55, 12);
  });

  it('leaves out a scenario in which nothing was observed, known or not', () => {
    expect(
      chanceOver([
        { n: 5, chance: 0.5 },
        { n: 0, chance: null },
      ]),
    ).toBe(0.5);
  });

  it.each([
    ['there is no observation', []],
    [
      'one scenario was not searched to the end',
      [
        { n: 5, chance: 0.5 },
        { n: 1, chance: null },
      ],
    ],
  ])('is not known where %s', (_, parts) => {
    expect(chanceOver(parts)).toBeNull();
  });
});

describe('a score that cannot be told from choosing at random', () => {
  it.each([
    [0.2, true],
    [0.5, true],
    [0.8, true],
    [0.81, false],
    [0.19, false],
    [null, false],
  ])('with a chance of %s: %s', (chance, like) => {
    expect(isLikeChance({ low: 0.2, high: 0.8 }, chance)).toBe(like);
  });
});
