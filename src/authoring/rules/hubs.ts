import { type StoryGraph, witnessOf } from '../../core/explore/graph.ts';
import type { Draft } from '../draft.ts';
import { type Finding, finding, witnessed } from '../findings.ts';
import { lineOfOption } from './whereabouts.ts';

/** Topics can be taken in any order, so n of them make 2ⁿ states; ten are a thousand, and plenty for a player. */
const MOST_TOPICS = 10;

/** A hub offers at most so many topics that are gone once they are taken. */
export function findWideHubs({ source, proof, files }: Draft): readonly Finding[] {
  if (proof === null) return [];
  return [...hubsOf(proof.graph)].flatMap(([decision, { topics, node }]) => {
    if (topics.size <= MOST_TOPICS) return [];
    const values = { decision, topics: topics.size, most: MOST_TOPICS };
    const line = lineOfOption(source, [...topics][0] ?? '');
    return [witnessed(finding('hub-too-wide', files.story.path, line, values), witnessOf(proof.graph, node))];
  });
}

interface Hub {
  readonly topics: Set<string>;
  readonly node: number;
}

/** A topic leads back to a place with what was on offer before, but without itself. */
function hubsOf(graph: StoryGraph): ReadonlyMap<string, Hub> {
  const hubs = new Map<string, Hub>();
  for (const [node, { decision, options, edges }] of graph.nodes.entries()) {
    for (const [at, { to }] of edges.entries()) {
      const own = options[at];
      const back = (to === null ? undefined : graph.nodes[to])?.options ?? [];
      if (own === undefined || back.length === 0 || back.includes(own)) continue;
      if (!back.every((option) => options.includes(option))) continue;
      const name = decision ?? own.text;
      const hub = hubs.get(name) ?? { topics: new Set<string>(), node };
      hubs.set(name, hub);
      hub.topics.add(own.id === '' ? own.text : own.id);
    }
  }
  return hubs;
}
