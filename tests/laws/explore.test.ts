import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreesWithReplay } from '../../src/core/explore/agreement.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { branchingStory } from '../support/branching-story.ts';
import { allPaths } from '../support/brute-force.ts';
import { pathsOfGraph } from '../support/graph-paths.ts';
import { storyOf } from '../support/ink.ts';

const now = () => 0;

test('a graph has exactly the paths that playing every choice from the start has, with the same words', () => {
  fc.assert(
    fc.property(branchingStory, (ink) => {
      const story = storyOf(ink);
      const played = allPaths(story, 1500);
      fc.pre(played !== null);
      const graph = explore(story, now);
      expect(graph.bound).toBeNull();
      expect(pathsOfGraph(graph)).toEqual(played);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('random walks through the story itself agree with its graph', () => {
  fc.assert(
    fc.property(branchingStory, fc.nat(), (ink, seed) => {
      const story = storyOf(ink);
      expect(agreesWithReplay(explore(story, now), story, 20, seed)).toMatchObject({ agrees: true });
    }),
    { numRuns: 60 },
  );
}, 120_000);
