import { expect, test } from 'vitest';
import { agreesWithReplay } from '../../../src/core/explore/agreement.ts';
import { explore } from '../../../src/core/explore/explore.ts';
import { hubStory } from '../../../src/tools/bench/synthetic-story.ts';
import { storyOf } from '../../support/ink.ts';

const behind = (bad: string) =>
  `VAR s = "ab"\n-> open\n=== open\nHoi.\n+ [Fout]\n    -> bad\n+ [Goed]\n    Prima.\n    -> END\n${bad}`;

test.each([
  ['a divert to itself', '=== bad\n-> bad'],
  ['a tunnel without end', '=== bad\n-> bad ->\n-> END'],
  ['a function that calls itself', '=== bad\n~ f(1)\n-> END\n=== function f(x)\n~ return f(x + 1)'],
  ['a text that doubles', '=== bad\n~ s = s + s\n-> bad'],
  ['lines without end', '=== bad\nHoi\n-> bad'],
  ['glue without end', '=== bad\n<>{s}\n-> bad'],
  ['threads that start threads', '=== bad\n<- bad\n<- bad\n-> DONE'],
  ['a line of three thousand alternatives', `=== bad\n${'{s|b}'.repeat(3000)}\n-> END`],
])(
  '%s breaks its own edge, and the other one is still seen',
  (_, bad) => {
    const story = storyOf(behind(bad));
    const started = performance.now();
    const graph = explore(story, () => performance.now());
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(graph.bound).toBeNull();
    expect(graph.nodes[0]?.edges.map(({ fault }) => fault === null)).toEqual([false, true]);
    expect(agreesWithReplay(graph, story, 4, 1)).toMatchObject({ agrees: true });
  },
  30_000,
);

test('a hub far too wide ends at the bound of states, in bounded time', () => {
  const graph = explore(storyOf(hubStory(20)), () => performance.now(), {
    states: 500,
    milliseconds: 20_000,
    steps: 20_000,
  });
  expect(graph.bound).toBe('states');
  expect(graph.nodes.length).toBeLessThan(530);
}, 30_000);
