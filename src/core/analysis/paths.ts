import { isEnd, type StoryEdge, type StoryGraph } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { orderOf } from './order.ts';
import type { Obstacle } from './verdict.ts';

/** All ways from the opening to an end, without playing them. */
export interface Paths {
  readonly count: bigint;
  /** Ways to each ending; '' for an end without a name. */
  readonly perEnding: ReadonlyMap<string, bigint>;
  /** In decisions. */
  readonly shortest: Extreme | null;
  readonly longest: Extreme | null;
}

export function pathsOf(graph: StoryGraph): Result<Paths, Obstacle> {
  const order = orderOf(graph);
  if (!order.ok) return order;
  const ways = new Array<bigint>(graph.nodes.length).fill(0n);
  if (ways.length > 0) ways[0] = 1n;
  const perEnding = new Map<string, bigint>();
  let count = 0n;
  for (const number of order.value) {
    const node = graph.nodes[number];
    const here = ways[number] ?? 0n;
    if (node === undefined) continue;
    for (const { to } of node.edges) if (to !== null) ways[to] = (ways[to] ?? 0n) + here;
    if (!isEnd(node)) continue;
    count += here;
    perEnding.set(node.ending ?? '', (perEnding.get(node.ending ?? '') ?? 0n) + here);
  }
  const one = () => 1;
  return ok({
    count,
    perEnding,
    shortest: extremeOf(graph, order.value, one, 'least'),
    longest: extremeOf(graph, order.value, one, 'most'),
  });
}

/** The least or the most that a path can bring together, and such a path. */
export interface Extreme {
  readonly value: number;
  readonly moves: readonly string[];
}

/** What an edge adds, by the number of its node and its own. */
export type Weight = (node: number, edge: number) => number;

/** Over all paths that reach an end; null when none does. */
export function extremeOf(
  { nodes }: StoryGraph,
  order: readonly number[],
  weight: Weight,
  which: 'least' | 'most',
): Extreme | null {
  const best: (number | null)[] = nodes.map((node) => (isEnd(node) ? 0 : null));
  const chosen = new Int32Array(nodes.length).fill(-1);
  for (const number of [...order].reverse()) {
    for (const [at, { to }] of (nodes[number]?.edges ?? []).entries()) {
      const rest = to === null ? null : (best[to] ?? null);
      if (rest === null) continue;
      const value = weight(number, at) + rest;
      const known = best[number] ?? null;
      if (known !== null && (which === 'least' ? value >= known : value <= known)) continue;
      best[number] = value;
      chosen[number] = at;
    }
  }
  const value = best[0] ?? null;
  if (value === null) return null;
  const moves: string[] = [];
  let edge: StoryEdge | undefined = nodes[0]?.edges[chosen[0] ?? -1];
  while (edge !== undefined && edge.to !== null) {
    moves.push(edge.move);
    edge = nodes[edge.to]?.edges[chosen[edge.to] ?? -1];
  }
  return { value, moves };
}
