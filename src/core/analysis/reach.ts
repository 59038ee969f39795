import { isEnd, type StoryGraph } from '../explore/graph.ts';
import type { Vector, VectorWeight } from './fronts.ts';

/**
 * What can be had of four whole numbers together, written as a table: for at least a, b and c of the first
 * three, the most of the fourth. Two tables are joined by taking the larger entry, and one promises all
 * that another does when no entry is smaller; with fronts of thousands of points that is a hundred times
 * faster than comparing points.
 */
export interface Reach {
  /** Least and most of the first three; asking for less than the least is asking for the least. */
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
  readonly most: Int16Array;
}

/** An entry that no path can give. */
const NEVER = -32_768;

/** Per node what can still be gathered from there; null where no end can be reached. */
export function reachFrom(
  { nodes }: StoryGraph,
  order: readonly number[],
  weight: VectorWeight,
): readonly (Reach | null)[] {
  const reaches: (Reach | null)[] = nodes.map((node) => (isEnd(node) ? nothingMore() : null));
  for (const number of [...order].reverse()) {
    const edges = nodes[number]?.edges ?? [];
    if (edges.length === 0) continue;
    reaches[number] = joinOf(
      edges.map(({ to }, at) => ({
        reach: to === null ? null : (reaches[to] ?? null),
        by: weight(number, at),
      })),
    );
  }
  return reaches;
}

/** Per ending ('' without a name) what paths to it can gather. */
export function reachTo(
  { nodes }: StoryGraph,
  order: readonly number[],
  weight: VectorWeight,
): ReadonlyMap<string, Reach> {
  const ways: Moved[][] = nodes.map(() => []);
  ways[0] = [{ reach: nothingMore(), by: [0, 0, 0, 0] }];
  const endings = new Map<string, Moved[]>();
  for (const number of order) {
    const node = nodes[number];
    const reach = joinOf(ways[number] ?? []);
    ways[number] = [];
    if (node === undefined || reach === null) continue;
    if (isEnd(node)) {
      const name = node.ending ?? '';
      endings.set(name, [...(endings.get(name) ?? []), { reach, by: [0, 0, 0, 0] }]);
    }
    for (const [at, { to }] of node.edges.entries()) {
      if (to !== null) ways[to]?.push({ reach, by: weight(number, at) });
    }
  }
  const joined = [...endings].map(([name, found]): [string, Reach | null] => [name, joinOf(found)]);
  return new Map(
    joined.flatMap(([name, reach]): [string, Reach][] => (reach === null ? [] : [[name, reach]])),
  );
}

/** A reach after something has been added to everything in it. */
export interface Moved {
  readonly reach: Reach | null;
  readonly by: Vector;
}

/** What can be had by one or the other. */
export function joinOf(ways: readonly Moved[]): Reach | null {
  const there = ways.flatMap(({ reach, by }) => (reach === null ? [] : [{ reach, by }]));
  if (there.length === 0) return null;
  const bound = (which: 'low' | 'high', at: 0 | 1 | 2, pick: (...all: number[]) => number) =>
    pick(...there.map(({ reach, by }) => reach[which][at] + (by[at] ?? 0)));
  const low = [bound('low', 0, Math.min), bound('low', 1, Math.min), bound('low', 2, Math.min)] as const;
  const high = [bound('high', 0, Math.max), bound('high', 1, Math.max), bound('high', 2, Math.max)] as const;
  const joined: Reach = {
    low: [...low],
    high: [...high],
    most: new Int16Array(cellsOf(low, high)).fill(NEVER),
  };
  for (const { reach, by } of there) pour(reach, by, joined);
  return joined;
}

/** True where for everything that b can give, a can give at least as much of all four. */
export function promises(a: Moved, b: Moved): boolean {
  if (b.reach === null) return true;
  if (a.reach === null) return false;
  const [dx = 0, dy = 0, dz = 0, dw = 0] = b.by.map((part, at) => part - (a.by[at] ?? 0));
  const { low, high } = b.reach;
  const [x0, y0, z0] = a.reach.high;
  if (high[0] + dx > x0 || high[1] + dy > y0 || high[2] + dz > z0) return false;
  for (let x = low[0]; x <= high[0]; x += 1) {
    for (let y = low[1]; y <= high[1]; y += 1) {
      for (let z = low[2]; z <= high[2]; z += 1) {
        const asked = mostOf(b.reach, x, y, z);
        if (asked !== NEVER && mostOf(a.reach, x + dx, y + dy, z + dz) < asked + dw) return false;
      }
    }
  }
  return true;
}

/** The vectors of a reach that nothing else in it covers. */
export function pointsOf(reach: Reach): readonly Vector[] {
  const points: Vector[] = [];
  const { low, high } = reach;
  for (let x = low[0]; x <= high[0]; x += 1) {
    for (let y = low[1]; y <= high[1]; y += 1) {
      for (let z = low[2]; z <= high[2]; z += 1) {
        const most = mostOf(reach, x, y, z);
        if (most === NEVER) continue;
        const covered =
          mostOf(reach, x + 1, y, z) >= most ||
          mostOf(reach, x, y + 1, z) >= most ||
          mostOf(reach, x, y, z + 1) >= most;
        if (!covered) points.push([x, y, z, most]);
      }
    }
  }
  return points;
}

/** The most of the fourth for at least so much of the others; very small where that cannot be had. */
export function mostOf(reach: Reach, x: number, y: number, z: number): number {
  const { low, high, most } = reach;
  if (x > high[0] || y > high[1] || z > high[2]) return NEVER;
  return most[rowAt(reach, x, y) + Math.max(z, low[2]) - low[2]] ?? NEVER;
}

const nothingMore = (): Reach => ({ low: [0, 0, 0], high: [0, 0, 0], most: new Int16Array(1) });

function cellsOf(low: readonly number[], high: readonly number[]): number {
  return high.reduce((cells, top, at) => cells * (top - (low[at] ?? 0) + 1), 1);
}

/** Raises the entries of a table to what a moved one has there; most of the time of an analysis is spent here. */
function pour(reach: Reach, by: Vector, into: Reach): void {
  const [dx = 0, dy = 0, dz = 0, dw = 0] = by;
  const [lastX, lastY, lastZ] = [reach.high[0] + dx, reach.high[1] + dy, reach.high[2] + dz];
  for (let x = into.low[0]; x <= lastX; x += 1) {
    for (let y = into.low[1]; y <= lastY; y += 1) {
      const from = rowAt(reach, x - dx, y - dy) - reach.low[2];
      const to = rowAt(into, x, y) - into.low[2];
      for (let z = into.low[2]; z <= lastZ; z += 1) {
        const most = reach.most[from + Math.max(z - dz, reach.low[2])] ?? NEVER;
        if (most !== NEVER && most + dw > (into.most[to + z] ?? NEVER)) into.most[to + z] = most + dw;
      }
    }
  }
}

/** Where the entries for at least so much of the first two begin. */
function rowAt({ low, high }: Reach, x: number, y: number): number {
  const width = high[1] - low[1] + 1;
  const row = (Math.max(x, low[0]) - low[0]) * width + Math.max(y, low[1]) - low[1];
  return row * (high[2] - low[2] + 1);
}
