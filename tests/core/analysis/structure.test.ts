import { describe, expect, test } from 'vitest';
import { cyclesOf } from '../../../src/core/analysis/cycles.ts';
import { everyStateEnds, nothingBreaks } from '../../../src/core/analysis/ends.ts';
import { pathsOf } from '../../../src/core/analysis/paths.ts';
import { unseenOf } from '../../../src/core/analysis/unseen.ts';
import { BOUNDS, explore } from '../../../src/core/explore/explore.ts';
import { hubStory, syntheticStory } from '../../../src/tools/bench/synthetic-story.ts';
import { storyOf } from '../../support/ink.ts';

const graphOf = (ink: string, states: number = BOUNDS.states) =>
  explore(storyOf(ink), () => 0, { ...BOUNDS, states });
const TRAP = `-> a
=== a
Hoi.
+ [Door. #id:on]
    -> b
+ [Klaar. #id:done]
    -> finish
=== b
B.
+ [Verder. #id:further]
    -> c
=== c
C.
+ [Terug. #id:return]
    -> b
=== finish
Klaar. #ending:closed
-> END
`;

describe('paths', () => {
  test('of a hub of n topics are counted exactly: the sum of n!/k!', () => {
    expect(pathsOf(graphOf(hubStory(6)))).toMatchObject({ ok: true, value: { count: 1957n } });
    expect(pathsOf(graphOf(hubStory(7)))).toMatchObject({
      value: { count: 13_700n, shortest: { value: 1 }, longest: { value: 8 } },
    });
  });

  test('are counted where nobody could play them', () => {
    const paths = pathsOf(graphOf(syntheticStory({ decisions: 40, options: 2, lag: 3 })));
    expect(paths).toMatchObject({ value: { count: 2n ** 40n, shortest: { value: 40 } } });
  });

  test('are counted per ending', () => {
    const graph = graphOf(
      'Hoi.\n* [A #id:a]\n    Zo. #ending:one\n    -> END\n* [B #id:b]\n* [C #id:c]\n- Zus. #ending:two\n-> END\n',
    );
    expect(pathsOf(graph)).toMatchObject({
      value: {
        perEnding: new Map([
          ['one', 1n],
          ['two', 2n],
        ]),
      },
    });
  });

  test('are not counted in a graph that was cut off, or that goes round', () => {
    expect(pathsOf(graphOf(hubStory(8), 20))).toEqual({ ok: false, error: 'states' });
    expect(pathsOf(graphOf(TRAP))).toEqual({ ok: false, error: 'cycle' });
  });
});

describe('ends', () => {
  test('a story in which everything ends is proven, also with cycles', () => {
    expect(everyStateEnds(graphOf(hubStory(3)))).toEqual({ verdict: 'proven' });
    expect(nothingBreaks(graphOf(hubStory(3)))).toEqual({ verdict: 'proven' });
  });

  test('a trap is refuted with a shortest way into it', () => {
    const verdict = everyStateEnds(graphOf(TRAP));
    expect(verdict).toMatchObject({
      verdict: 'refuted',
      witnesses: [{ moves: ['on'] }, { moves: ['on', 'further'] }],
    });
  });

  test('a break is told once a reason, with its way', () => {
    const graph = graphOf('-> a\n=== a\nHoi.\n* [Een #id:one]\n    -> a\n* [Twee #id:two]\n    -> a\n');
    expect(nothingBreaks(graph)).toMatchObject({
      verdict: 'refuted',
      witnesses: [{ moves: ['one', 'two'], fault: { code: 'runtime-error' } }],
    });
    expect(everyStateEnds(graph).verdict).toBe('refuted');
  });

  test('a story that breaks before its first choice is refuted with no moves', () => {
    expect(nothingBreaks(graphOf('-> a\n=== a\n-> a\n'))).toMatchObject({
      verdict: 'refuted',
      witnesses: [{ moves: [] }],
    });
  });

  test('a part of a graph is never a proof', () => {
    const graph = graphOf(hubStory(8), 20);
    expect(everyStateEnds(graph)).toEqual({ verdict: 'not-proven', obstacle: 'states' });
    expect(nothingBreaks(graph)).toEqual({ verdict: 'not-proven', obstacle: 'states' });
  });
});

describe('cycles', () => {
  test('one without an exit, and its way', () => {
    expect(cyclesOf(graphOf(TRAP))).toMatchObject([{ exit: false, moves: ['on'] }]);
  });

  test('one with an exit, of a single place', () => {
    const graph = graphOf(
      '-> a\n=== a\nHoi.\n+ [Nog eens #id:again]\n    -> a\n+ [Klaar #id:done]\n    -> END\n',
    );
    expect(cyclesOf(graph)).toEqual([{ nodes: [0], exit: true, moves: [] }]);
  });

  test('once-only topics and bounded counters make none', () => {
    expect(cyclesOf(graphOf(hubStory(4)))).toEqual([]);
    expect(
      cyclesOf(
        graphOf(
          'VAR n = 0\n-> a\n=== a\nHoi.\n+ {n < 3} [Nog eens]\n    ~ n = n + 1\n    -> a\n+ [Klaar]\n    -> END\n',
        ),
      ),
    ).toEqual([]);
  });
});

describe('what can never be seen', () => {
  const STORY = `VAR never = false
-> a
=== a
Hoi. #id:hello
{ never:
    Onzichtbaar. #id:hidden
}
* [Ja. #id:yes]
    Goed. #id:good
* {never} [Nee. #id:no]
    Slecht. #id:bad
- Klaar. #id:over
-> END
=== lost
Verloren. #id:lost-line
-> END
`;

  test('a line behind a condition, what follows an option that is never on offer, the option, and a knot', () => {
    const story = storyOf(STORY);
    const unseen = unseenOf(
      explore(story, () => 0),
      story,
    );
    expect(unseen.lines.map(({ id }) => id).sort()).toEqual(['bad', 'hidden', 'lost-line']);
    expect(unseen.options.map(({ id, text }) => [id, text])).toEqual([['no', 'Nee.']]);
    expect(unseen.knots).toEqual(['lost']);
    expect(unseen.obstacle).toBeNull();
  });

  test('in ink that is not ours, too, and nothing that can be seen is accused', () => {
    const story = storyOf(STORY.replace(/ #id:[a-z-]+/g, ''));
    const unseen = unseenOf(
      explore(story, () => 0),
      story,
    );
    expect(unseen.lines.map(({ text }) => text).sort()).toEqual(['Onzichtbaar.', 'Slecht.', 'Verloren.']);
    expect(unseen.options.map(({ text }) => text)).toEqual(['Nee.']);
  });

  test('when everything can be seen nothing is told; when the search was cut off, that is told', () => {
    const hub = storyOf(hubStory(4));
    expect(
      unseenOf(
        explore(hub, () => 0),
        hub,
      ),
    ).toEqual({ knots: [], lines: [], options: [], obstacle: null });
    expect(
      unseenOf(
        explore(hub, () => 0, { ...BOUNDS, states: 3 }),
        hub,
      ).obstacle,
    ).toBe('states');
  });
});
