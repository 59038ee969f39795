import { isEnd, type StoryGraph } from '../explore/graph.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Obstacle } from './verdict.ts';

/** One number per world or per role. */
export type Vector = readonly number[];

/** Vectors of which none is at least as good in everything as another: what can be had at best. */
export type Front = readonly Vector[];

/** What an edge adds, by the number of its node and its own. */
export type VectorWeight = (node: number, edge: number) => Vector;

/** More at one node would cost minutes. */
const LARGEST_FRONT = 1_000;

/** True where a is at least as good as b in everything. */
export function covers(a: Vector, b: Vector): boolean {
  for (let at = 0; at < a.length; at += 1) if ((a[at] ?? 0) < (b[at] ?? 0)) return false;
  return true;
}

/** True where a is at least as good as b in everything and better in something. */
export function dominates(a: Vector, b: Vector): boolean {
  return covers(a, b) && !covers(b, a);
}

/** The vectors that none of the others covers, largest sum first. */
export function maximaOf(vectors: readonly Vector[]): Front {
  const sums = new Map(vectors.map((vector) => [vector, vector.reduce((sum, part) => sum + part, 0)]));
  const kept: Vector[] = [];
  // What covers another has a larger sum, so looking at what was kept before is enough.
  for (const vector of [...vectors].sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0))) {
    if (!kept.some((other) => covers(other, vector))) kept.push(vector);
  }
  return kept;
}

/** What can be gathered at best from the opening; empty where no end can be reached. */
export function frontOf(
  { nodes }: StoryGraph,
  order: readonly number[],
  weight: VectorWeight,
  size: number,
): Result<Front, Obstacle> {
  const zero: Vector = new Array<number>(size).fill(0);
  const fronts: Front[] = nodes.map((node) => (isEnd(node) ? [zero] : []));
  for (const number of [...order].reverse()) {
    const edges = nodes[number]?.edges ?? [];
    if (edges.length === 0) continue;
    const front = maximaOf(
      edges.flatMap(({ to }, at) => (to === null ? [] : moved(fronts[to] ?? [], weight(number, at)))),
    );
    if (front.length > LARGEST_FRONT) return err('front');
    fronts[number] = front;
  }
  return ok(fronts[0] ?? []);
}

function moved(front: Front, by: Vector): Front {
  return by.every((part) => part === 0)
    ? front
    : front.map((point) => point.map((part, at) => part + (by[at] ?? 0)));
}
