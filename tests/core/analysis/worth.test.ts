import { describe, expect, test } from 'vitest';
import { guessingOf } from '../../../src/core/analysis/bots.ts';
import { dominanceDownstream, dominanceNow } from '../../../src/core/analysis/dominance.ts';
import { scoresEvenly } from '../../../src/core/analysis/fairness.ts';
import { bestOf } from '../../../src/core/analysis/golden.ts';
import { scoresOf } from '../../../src/core/analysis/scores.ts';
import { BOUNDS, explore } from '../../../src/core/explore/explore.ts';
import { hubStory } from '../../../src/tools/bench/synthetic-story.ts';
import { storyOf } from '../../support/ink.ts';

const graphOf = (ink: string) => explore(storyOf(ink), () => 0);
const known = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(`not known: ${String(result.error)}`);
  return result.value;
};

const dilemma = (a: string, b: string, then = '') => `Kies. #dilemma:first
* [Een. #id:one ${a}]
    -> left
* [Twee. #id:two ${b}]
    -> right
=== left
Links. #decision:second
* [Door. #id:left-on ${then}]
- Klaar. #ending:left-end
-> END
=== right
Rechts. #decision:third
* [Door. #id:right-on]
- Klaar. #ending:right-end
-> END
`;

describe('a dilemma', () => {
  test('is proven when each option costs something', () => {
    const graph = graphOf(dilemma('#law:+1 #human:-1', '#human:+1'));
    expect(dominanceNow(graph)[0]).toMatchObject({
      decision: 'first',
      dilemma: true,
      states: 1,
      alone: 0,
      verdict: { verdict: 'proven' },
    });
    expect(known(dominanceDownstream(graph))[0]?.verdict).toEqual({ verdict: 'proven' });
  });

  test('is refuted when an option is at least as good in all worlds and better in one', () => {
    const graph = graphOf(dilemma('#law:+1', '#law:+1 #human:-1'));
    expect(dominanceNow(graph)[0]?.verdict).toEqual({
      verdict: 'refuted',
      witnesses: [{ better: 'one', worse: 'two', moves: [] }],
    });
  });

  test('is proven when two options cost the same: neither is better', () => {
    expect(dominanceNow(graphOf(dilemma('#law:+1', '#law:+1')))[0]?.verdict).toEqual({ verdict: 'proven' });
  });

  test('can be proven now and be refuted by what follows', () => {
    const graph = graphOf(dilemma('#law:-1', '#human:-1', '#law:+2'));
    expect(dominanceNow(graph)[0]?.verdict).toEqual({ verdict: 'proven' });
    expect(known(dominanceDownstream(graph))[0]?.verdict).toMatchObject({
      verdict: 'refuted',
      witnesses: [{ better: 'one', worse: 'two' }],
    });
  });

  test('is looked at in every state, and refuted in the one where another option joins', () => {
    const graph = graphOf(`VAR told = false
Hoi. #decision:opening
* [Zeg het. #id:tell]
    ~ told = true
* [Zwijg. #id:hush]
- Kies. #dilemma:later
* [Een. #id:one #law:+1]
* [Twee. #id:two #human:+1]
* {told} [Alles. #id:all #law:+1 #human:+1]
- -> END
`);
    expect(dominanceNow(graph)[1]).toMatchObject({
      states: 2,
      verdict: {
        verdict: 'refuted',
        witnesses: [
          { better: 'all', worse: 'one', moves: ['tell'] },
          { better: 'all', worse: 'two' },
        ],
      },
    });
  });

  test('of which only a part was searched is refuted by what was found, and never proven', () => {
    const part = (ink: string) =>
      dominanceNow(explore(storyOf(ink), () => 0, { ...BOUNDS, states: 0 }))[0]?.verdict.verdict;
    expect(part(dilemma('#law:+1', '#law:+1 #human:-1'))).toBe('refuted');
    expect(part(dilemma('#law:+1', '#human:+1'))).toBe('not-proven');
  });
});

describe('a golden path', () => {
  test('is found, with its moves', () => {
    const best = known(bestOf(graphOf(dilemma('#law:+1 #human:+1', '#human:+1'))));
    expect(best.noGoldenPath).toMatchObject({
      verdict: 'refuted',
      witnesses: [{ moves: ['one', 'left-on'], point: [1, 0, 0, 1] }],
    });
    expect(best.noGoldenEnding).toMatchObject({
      verdict: 'refuted',
      witnesses: [{ ending: 'left-end', moves: ['one', 'left-on'] }],
    });
  });

  test('is not there when somebody always pays', () => {
    const best = known(bestOf(graphOf(dilemma('#law:+1 #human:-1', '#human:+1'))));
    expect(best.noGoldenPath).toEqual({ verdict: 'proven' });
    expect(best.noGoldenEnding).toEqual({ verdict: 'proven' });
    expect(best.perEnding).toEqual(
      new Map([
        ['left-end', [[1, 0, 0, -1]]],
        ['right-end', [[0, 0, 0, 1]]],
      ]),
    );
  });

  test('an ending can be golden although no single path is', () => {
    const graph = graphOf(`Kies.
* [A #id:a #law:+2]
    Zo. #ending:gold
    -> END
* [B #id:b #human:+2]
    Zo. #ending:gold
    -> END
* [C #id:c #human:+1]
    Zus. #ending:poor
    -> END
`);
    const best = known(bestOf(graph));
    expect(best.noGoldenPath.verdict).toBe('proven');
    expect(best.noGoldenEnding).toMatchObject({ verdict: 'refuted', witnesses: [{ ending: 'gold' }] });
  });

  test('means nothing where no option shifts anything', () => {
    expect(known(bestOf(graphOf(hubStory(3)))).noGoldenPath).toEqual({ verdict: 'proven' });
  });
});

const scored = (second: string) => `VAR told = false
Hoi. #decision:opening
* [Vraag het graag even na. #id:ask #investigating:3 #learning:1]
    ~ told = true
* [Ga door. #id:on #investigating:0 #learning:1]
- Kies. #decision:later
* [Een. #id:one #investigating:1]
* [Twee. #id:two #investigating:2]
${second}
- Klaar. #ending:closed
-> END
`;

describe('scores', () => {
  test('have an exact range, mean and number of observations', () => {
    const { roles } = known(scoresOf(graphOf(scored(''))));
    expect(roles.investigating).toMatchObject({
      least: { value: 0, moves: ['on', 'one'] },
      most: { value: 12, moves: ['ask', 'two'] },
      mean: 6,
      meanScore: 0.5,
      sightings: { least: { value: 2 }, most: { value: 2 } },
    });
    expect(roles.investigating.outcomes).toEqual([
      { sum: 0, n: 2, probability: 0.25 },
      { sum: 6, n: 2, probability: 0.5 },
      { sum: 12, n: 2, probability: 0.25 },
    ]);
    expect(roles.learning).toMatchObject({ meanScore: null, sightings: { most: { value: 0 } } });
  });

  test('are not known for a graph that goes round', () => {
    expect(scoresOf(graphOf('-> a\n=== a\nHoi.\n+ [Om]\n    -> a\n+ [Klaar]\n    -> END\n'))).toEqual({
      ok: false,
      error: 'cycle',
    });
  });

  test('are even when an option is worth the same wherever it stands', () => {
    expect(scoresEvenly(graphOf(scored('')))).toEqual({ verdict: 'proven' });
  });

  test('are uneven when what else is on offer changes what an option is worth', () => {
    expect(scoresEvenly(graphOf(scored('* {told} [Drie. #id:three #investigating:3]')))).toMatchObject({
      verdict: 'refuted',
      witnesses: [
        {
          decision: 'later',
          option: 'two',
          role: 'investigating',
          cases: [
            { sixths: 3, moves: ['ask'] },
            { sixths: 6, moves: ['on'] },
          ],
        },
      ],
    });
  });
});

describe('bots', () => {
  test('that look for long or polite texts are paid where a story pays them, exactly', () => {
    const { random, bots } = known(guessingOf(graphOf(scored(''))));
    expect(random.roles.investigating).toBe(0.5);
    expect(bots.longest.roles.investigating).toBe(1);
    expect(bots.shortest.roles.investigating).toBe(0);
    expect(bots.first.roles.investigating).toBe(0.5);
    // The second decision says nothing polite, so there the bot draws lots.
    expect(bots.polite).toMatchObject({ roles: { investigating: 0.75, supporting: null }, all: 0.75 });
    expect(bots.law.all).toBe(0.5);
  });
});
