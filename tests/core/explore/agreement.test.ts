import { expect, test } from 'vitest';
import { agreesWithReplay } from '../../../src/core/explore/agreement.ts';
import { BOUNDS, explore } from '../../../src/core/explore/explore.ts';
import { mergeKeyOf } from '../../../src/core/explore/mergeKey.ts';
import { hubStory, syntheticStory } from '../../../src/tools/bench/synthetic-story.ts';
import { storyOf } from '../../support/ink.ts';

const still = () => 0;

test.each([
  ['flags', syntheticStory({ decisions: 12, options: 3, lag: 4 })],
  ['a hub', hubStory(5)],
  [
    'a story that breaks',
    '-> a\n=== a\nHoi.\n+ [Fout]\n    -> loop\n+ [Goed]\n    -> a\n=== loop\n-> loop\n',
  ],
])('walks agree with the graph of %s', (_, ink) => {
  const story = storyOf(ink);
  expect(agreesWithReplay(explore(story, still), story, 20, 1)).toMatchObject({ agrees: true });
});

test('a part of a graph agrees as far as it goes', () => {
  const story = storyOf(hubStory(6));
  const graph = explore(story, still, { ...BOUNDS, states: 10 });
  expect(graph.bound).toBe('states');
  expect(agreesWithReplay(graph, story, 20, 1)).toMatchObject({ agrees: true });
});

const forgetful = (ink: string, name: string) => {
  const story = storyOf(ink);
  return agreesWithReplay(explore(story, still, BOUNDS, mergeKeyOf(story, new Set([name]))), story, 300, 1);
};

test.each([2, 3, 4, 5])(
  'merging states that differ in flag%s is noticed, with the moves that show it',
  (flag) => {
    const found = forgetful(syntheticStory({ decisions: 9, options: 2, lag: 3 }), `flag${flag}`);
    expect(found).toMatchObject({ agrees: false, expected: expect.any(String), found: expect.any(String) });
    expect(found.agrees ? [] : found.moves).toHaveLength(flag + 3);
  },
);

test('merging states in which other topics were used up is noticed', () => {
  expect(forgetful(hubStory(4), '#hub.0.c-2')).toMatchObject({ agrees: false });
});

test('forgetting what nothing reads changes nothing', () => {
  expect(forgetful(syntheticStory({ decisions: 9, options: 2, lag: 3 }), 'flag8')).toMatchObject({
    agrees: true,
  });
});
