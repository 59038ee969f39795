import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Pair } from '../../src/core/compare.ts';
import type { Moment } from '../../src/core/moment.ts';
import { replay } from '../../src/core/replay.ts';
import type { Edition } from '../../src/core/scenario.ts';
import { editionOf } from '../support/ink.ts';
import { law, WALKS } from '../support/law.ts';
import { inkOf, smallStory } from '../support/stories.ts';

/** Two ways through one made-up story; the second may begin with the same choices. */
const twoAttempts = fc
  .tuple(smallStory, fc.array(fc.nat(), { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 12 }), fc.nat(6))
  .map(([model, one, other, shared]) => {
    const edition = editionOf(inkOf(model));
    return [playOn(edition, one), playOn(edition, [...one.slice(0, shared), ...other])] as const;
  });

function playOn(edition: Edition, picks: readonly number[]): readonly Moment[] {
  const moves: string[] = [];
  for (const pick of picks) {
    const options = [...(replay(edition, { seed: 0, moves }).moments.at(-1)?.decision?.options ?? [])];
    const option = options[pick % Math.max(options.length, 1)];
    if (option === undefined) break;
    moves.push(option.id);
  }
  return replay(edition, { seed: 0, moves }).moments;
}

const mirrored = ({ pairs, parted }: Comparison): Comparison => ({
  pairs: pairs.map(({ decision, left, right }) => ({ decision, left: right, right: left }) as Pair),
  parted,
});

describe('two attempts side by side', () => {
  law(
    'are the same whichever is named first',
    fc.property(twoAttempts, ([one, other]) => {
      expect(mirrored(compare(one, other))).toEqual(compare(other, one));
    }),
    WALKS,
  );

  law(
    'leave out no decision of either, and keep the order of play of both',
    fc.property(twoAttempts, ([one, other]) => {
      const { pairs } = compare(one, other);
      const numbers = (moments: readonly Moment[]) =>
        moments.flatMap(({ decision }, index) => (decision === null ? [] : [index + 1]));
      expect(pairs.flatMap(({ left }) => left?.number ?? [])).toEqual(numbers(one));
      expect(pairs.flatMap(({ right }) => right?.number ?? [])).toEqual(numbers(other));
    }),
    WALKS,
  );

  law(
    'stand beside each other where the decision has the same name, and nowhere else',
    fc.property(twoAttempts, ([one, other]) => {
      for (const { decision, left, right } of compare(one, other).pairs) {
        for (const step of [left, right]) if (step !== null) expect(step.decision.name).toBe(decision);
      }
    }),
    WALKS,
  );

  law(
    'part at the first choice that is not the same, and are one until there',
    fc.property(twoAttempts, ([one, other]) => {
      const chosen = (moments: readonly Moment[]) => moments.flatMap((moment) => moment.chosen?.id ?? []);
      const [ours, theirs] = [chosen(one), chosen(other)];
      const first = ours.findIndex((id, index) => index < theirs.length && id !== theirs[index]);
      expect(compare(one, other).parted).toBe(first < 0 ? null : first);
    }),
    WALKS,
  );

  law(
    'never part when they are the same attempt',
    fc.property(twoAttempts, ([one]) => {
      const { pairs, parted } = compare(one, one);
      expect(parted).toBeNull();
      expect(pairs.every(({ left, right }) => left === right || left?.number === right?.number)).toBe(true);
    }),
    WALKS,
  );
});

test('what one attempt met later stands beside what the other met sooner', () => {
  const moment = (name: string, id: string) =>
    ({
      lines: [],
      decision: { name, dilemma: false, options: [] },
      ending: null,
      chosen: { id },
      reconsidered: [],
    }) as unknown as Moment;
  const { pairs } = compare(
    [moment('hello', 'a'), moment('money', 'b'), moment('home', 'c')],
    [moment('hello', 'a'), moment('home', 'd')],
  );
  expect(pairs.map(({ decision, left, right }) => [decision, left?.number, right?.number])).toEqual([
    ['hello', 1, 1],
    ['money', 2, undefined],
    ['home', 3, 2],
  ]);
});
