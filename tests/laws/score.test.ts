import fc from 'fast-check';
import { expect } from 'vitest';
import { displayOf } from '../../src/core/display.ts';
import { intervalOf } from '../../src/core/interval.ts';
import { replay } from '../../src/core/replay.ts';
import { observe, scoreRoles, sumShifts } from '../../src/core/score.ts';
import { byRole, ROLES } from '../../src/profession/roles.ts';
import { WORLDS } from '../../src/profession/worlds.ts';
import { editionOf } from '../support/ink.ts';
import { law, WALKS } from '../support/law.ts';
import { inkOf } from '../support/stories.ts';
import { anyWalk, type Play, settled, smallWalk } from '../support/walks.ts';

const scoreOf = ({ edition, attempt }: Pick<Play, 'edition' | 'attempt'>) => {
  const observations = observe(replay(edition, attempt).moments);
  return scoreRoles([{ scenario: attempt.scenario, observations }]);
};

law(
  'a score is the sum of its evidence, computed from the story and not from its tags',
  fc.property(smallWalk, ({ edition, attempt, model }) => {
    const { moments } = replay(edition, attempt);
    const evidence = new Map(
      model.decisions.flatMap(({ options }) => options.map(({ id, evidence: levels }) => [id, levels])),
    );
    const expected = byRole((role) => {
      const observed = moments.flatMap(({ decision, chosen }) => {
        const levels = decision?.options.map(({ id }) => evidence.get(id)?.[role]) ?? [];
        const own = chosen === null ? undefined : evidence.get(chosen.id)?.[role];
        const known = levels.filter((level) => level !== undefined);
        if (own === undefined || known.length < levels.length) return [];
        const spread = Math.max(...known) - Math.min(...known);
        return spread === 0 ? [] : [(own - Math.min(...known)) / spread];
      });
      return { n: observed.length, mean: observed.reduce((sum, x) => sum + x, 0) };
    });
    const found = scoreOf({ edition, attempt });
    for (const role of ROLES) {
      expect(found[role].n).toBe(expected[role].n);
      expect(found[role].sixths / 6).toBeCloseTo(expected[role].mean, 9);
      expect(Number.isInteger(found[role].sixths)).toBe(true);
    }
  }),
  WALKS,
);

law(
  'what was done to each world is the sum of the shifts of what was chosen',
  fc.property(smallWalk, ({ edition, attempt, model }) => {
    const options = model.decisions.flatMap((decision) => decision.options);
    const taken = settled(attempt.moves).map((id) => options.find((option) => option.id === id));
    const found = sumShifts(replay(edition, attempt).moments);
    for (const world of WORLDS) {
      expect(found[world]).toBe(taken.reduce((sum, option) => sum + (option?.shifts[world] ?? 0), 0));
    }
  }),
  WALKS,
);

law(
  'score and path do not depend on the language',
  fc.property(smallWalk, ({ attempt, model, edition }) => {
    const english = editionOf(inkOf(model, (id) => `"${id}" in English, all of it`));
    expect(scoreOf({ edition: english, attempt })).toEqual(scoreOf({ edition, attempt }));
    const path = (of: Play['edition']) =>
      replay(of, attempt).moments.map(({ lines, decision, chosen, ending }) => ({
        lines: lines.map(({ id, values }) => ({ id, values })),
        options: decision?.options.map(({ id }) => id),
        chosen: chosen?.id,
        ending,
      }));
    expect(path(english)).toEqual(path(edition));
  }),
  WALKS,
);

law(
  'going back and choosing the same leaves the score as it was',
  fc.property(anyWalk, ({ edition, attempt }) => {
    const direct = { ...attempt, moves: settled(attempt.moves) };
    expect(scoreOf({ edition, attempt })).toEqual(scoreOf({ edition, attempt: direct }));
  }),
  WALKS,
);

law(
  'the order of attempts does not matter',
  fc.property(fc.array(smallWalk, { maxLength: 4 }), (plays) => {
    const attempts = plays.map(({ edition, attempt }, at) => ({
      scenario: `scenario-${at % 3}`,
      observations: observe(replay(edition, attempt).moments),
    }));
    expect(scoreRoles(attempts.toReversed())).toEqual(scoreRoles(attempts));
  }),
  30,
);

const anyScore = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.nat(), fc.integer({ min: 1, max: 9 }))
  .map(([n, sixths, scenarios]) => ({ n, sixths: sixths % (6 * n + 1), scenarios }));

law(
  'an interval lies between nothing and all, and holds its score',
  fc.property(anyScore, (score) => {
    const { low, high } = intervalOf(score);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    // Jeffreys' prior pulls a score at either end a little inwards.
    const mean = (0.5 + score.sixths / 6) / (1 + score.n);
    expect(mean).toBeGreaterThan(low);
    expect(mean).toBeLessThan(high);
  }),
);

law(
  'a number is shown of twelve observations over three scenarios, and of nothing less',
  fc.property(anyScore, (score) => {
    expect(displayOf(score).kind === 'number').toBe(score.n >= 12 && score.scenarios >= 3);
  }),
);
