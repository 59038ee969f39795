import type { StoryGraph } from '../../src/core/explore/graph.ts';
import type { PlayedPath } from './brute-force.ts';

/** Every path of a graph, as positions and what is read; only for graphs without cycles. */
export function pathsOfGraph(graph: StoryGraph): readonly PlayedPath[] {
  const found: PlayedPath[] = [];
  const read = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => `${text}\n`).join('');
  const walk = (to: number | null, positions: readonly number[], text: string) => {
    const edges = to === null ? [] : (graph.nodes[to]?.edges ?? []);
    if (edges.length === 0) found.push({ positions, text, broken: to === null });
    for (const [at, edge] of edges.entries()) walk(edge.to, [...positions, at], text + read(edge.lines));
  };
  walk(graph.opening.to, [], read(graph.opening.lines));
  return found;
}
