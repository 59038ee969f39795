import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreesWithReplay } from '../../src/core/explore/agreement.ts';
import { explore } from '../../src/core/explore/explore.ts';
import type { StoryGraph } from '../../src/core/explore/graph.ts';
import { branchingStory } from '../support/branching-story.ts';
import { allPaths, type PlayedPath } from '../support/brute-force.ts';
import { storyOf } from '../support/ink.ts';

const now = () => 0;

/** Every path of the graph, as positions and what is read; only for graphs without cycles. */
function pathsOf(graph: StoryGraph): readonly PlayedPath[] {
  const found: PlayedPath[] = [];
  const walk = (to: number | null, positions: readonly number[], text: string) => {
    const node = to === null ? null : graph.nodes[to];
    if (node?.edges.length === 0 || !node) found.push({ positions, text, broken: to === null });
    for (const [at, edge] of (node?.edges ?? []).entries()) {
      walk(edge.to, [...positions, at], text + edge.lines.map((line) => `${line.text}\n`).join(''));
    }
  };
  walk(graph.opening.to, [], graph.opening.lines.map((line) => `${line.text}\n`).join(''));
  return found;
}

test('a graph has exactly the paths that playing every choice from the start has, with the same words', () => {
  fc.assert(
    fc.property(branchingStory, (ink) => {
      const story = storyOf(ink);
      const played = allPaths(story, 1500);
      fc.pre(played !== null);
      const graph = explore(story, now);
      expect(graph.bound).toBeNull();
      expect(pathsOf(graph)).toEqual(played);
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
