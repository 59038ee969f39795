import { type Passage, type StoryGraph, witnessOf } from '../core/explore/graph.ts';
import { parseTag } from '../core/tags.ts';
import type { Offer, Walk } from './walk.ts';

/** What a walk meets, met on every path: each way into a choice point or an end is looked at once. */
export function wholeWalk(graph: StoryGraph): Walk {
  const offers = new Map<string, Offer>();
  const breaks = new Map<string, Walk['breaks'][number]>();
  const namelessEnds = new Map<string, readonly string[]>();
  const endings = new Set<string>();
  arrive(graph.opening, null, '');
  for (const [number, { edges }] of graph.nodes.entries()) {
    for (const edge of edges) arrive(edge, number, edge.move);
  }
  return {
    offers: [...offers.values()],
    breaks: [...breaks.values()],
    namelessEnds: [...namelessEnds.values()],
    endings,
  };

  function arrive(passage: Passage, from: number | null, move: string): void {
    const moves = () => (from === null ? [] : [...witnessOf(graph, from), move]);
    const { fault } = passage;
    if (fault !== null && !breaks.has(fault.reason)) {
      breaks.set(fault.reason, { moves: moves(), reason: fault.reason });
    }
    const node = passage.to === null ? undefined : graph.nodes[passage.to];
    if (node === undefined) return;
    const tags = passage.lines.flatMap((line) => line.tags.map(parseTag));
    const valuesOf = (...keys: string[]) => [
      ...new Set(tags.filter(({ key }) => keys.includes(key)).map(({ value }) => value)),
    ];
    if (node.options.length === 0) {
      const named = valuesOf('ending');
      for (const ending of named) endings.add(ending);
      if (named.length === 0 && !namelessEnds.has(move)) namelessEnds.set(move, moves());
      return;
    }
    const names = valuesOf('decision', 'dilemma');
    const key = `${names.join()}: ${node.options.map(({ id }) => id).join()}`;
    if (!offers.has(key)) offers.set(key, { names, options: node.options, moves: moves() });
  }
}
