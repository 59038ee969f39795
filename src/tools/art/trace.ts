import { fitCurves } from './fit.ts';
import type { Path, Segment } from './path.ts';
import { FINE, type Mask, type Point } from './raster.ts';

export interface Tracing {
  /** Furthest the path may lie from the mask's edge, in drawing units. */
  readonly error: number;
  /** Smaller specks and holes than this are left out, in square drawing units. */
  readonly smallest: number;
}

/** The edges of a mask as smooth closed curves; holes run the other way round, so both fill rules agree. */
export function trace(mask: Mask, { error, smallest }: Tracing): Path {
  const path: Segment[] = [];
  for (const ring of rings(soften(mask), mask)) {
    if (Math.abs(ringArea(ring)) < smallest) continue;
    path.push(...smoothRing(ring, error));
  }
  return path;
}

/** A little blur turns the stairs of the grid into a slope that a contour line can follow. */
function soften({ cells, width, height }: Mask): Float32Array {
  return blurAlong(blurAlong(Float32Array.from(cells), width, height, 1), width, height, width);
}

/** Each cell with half of itself and a quarter of both neighbours, `step` cells away; beyond the edge is nothing. */
function blurAlong(field: Float32Array, width: number, height: number, step: number): Float32Array {
  const out = new Float32Array(field.length);
  const last = step === 1 ? width - 1 : height - 1;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const place = step === 1 ? x : y;
      const before = place > 0 ? (field[i - step] ?? 0) : 0;
      const after = place < last ? (field[i + step] ?? 0) : 0;
      out[i] = (before + 2 * (field[i] ?? 0) + after) / 4;
    }
  }
  return out;
}

/** Contour lines at one half (marching squares), the filled side on the right hand. */
function rings(field: Float32Array, mask: Mask): Point[][] {
  const { width, height } = mask;
  const value = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (field[y * width + x] ?? 0);
  const next = new Map<number, { to: number; point: Point }>();
  const stride = width + 2;
  const horizontal = (x: number, y: number) => ((y + 1) * stride + x + 1) * 2;
  const vertical = (x: number, y: number) => ((y + 1) * stride + x + 1) * 2 + 1;
  const cross = (a: number, b: number) => (0.5 - a) / (b - a);
  for (let y = -1; y < height; y++)
    for (let x = -1; x < width; x++) {
      const a = value(x, y);
      const b = value(x + 1, y);
      const c = value(x + 1, y + 1);
      const d = value(x, y + 1);
      const kind = (a >= 0.5 ? 1 : 0) | (b >= 0.5 ? 2 : 0) | (c >= 0.5 ? 4 : 0) | (d >= 0.5 ? 8 : 0);
      if (kind === 0 || kind === 15) continue;
      const top = { key: horizontal(x, y), point: [x + cross(a, b), y] as Point };
      const right = { key: vertical(x + 1, y), point: [x + 1, y + cross(b, c)] as Point };
      const bottom = { key: horizontal(x, y + 1), point: [x + cross(d, c), y + 1] as Point };
      const left = { key: vertical(x, y), point: [x, y + cross(a, d)] as Point };
      const edges = { top, right, bottom, left };
      for (const [from, to] of CASES[kind] ?? []) {
        next.set(edges[from].key, { to: edges[to].key, point: edges[from].point });
      }
    }
  return linkRings(next).map((ring) =>
    ring.map(([x, y]): Point => [mask.x + (x + 0.5) / FINE, mask.y + (y + 0.5) / FINE]),
  );
}

type Side = 'top' | 'right' | 'bottom' | 'left';

/** Per combination of filled corners (1 top left, 2 top right, 4 bottom right, 8 bottom left) the ways through. */
const CASES: Readonly<Record<number, readonly (readonly [Side, Side])[]>> = {
  1: [['top', 'left']],
  2: [['right', 'top']],
  3: [['right', 'left']],
  4: [['bottom', 'right']],
  5: [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  6: [['bottom', 'top']],
  7: [['bottom', 'left']],
  8: [['left', 'bottom']],
  9: [['top', 'bottom']],
  10: [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  11: [['right', 'bottom']],
  12: [['left', 'right']],
  13: [['top', 'right']],
  14: [['left', 'top']],
};

function linkRings(next: Map<number, { to: number; point: Point }>): Point[][] {
  const all: Point[][] = [];
  for (const start of [...next.keys()].sort((a, b) => a - b)) {
    const ring: Point[] = [];
    let key = start;
    for (let step = next.get(key); step; step = next.get(key)) {
      next.delete(key);
      ring.push(step.point);
      key = step.to;
    }
    if (ring.length > 3) all.push(ring);
  }
  return all;
}

/** The area within a ring of points, negative when it runs anticlockwise on the screen. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [px, py] = ring.at(i - 1) ?? [x, y];
    sum += px * y - x * py;
  });
  return sum / 2;
}

/** Curves between the ring's corners; a ring without corners is cut at its first point. */
function smoothRing(ring: readonly Point[], error: number): Segment[] {
  const corners = findCorners(ring);
  const cuts = corners.length > 0 ? corners : [0, Math.floor(ring.length / 2)];
  const segments: Segment[] = [];
  cuts.forEach((from, i) => {
    const to = cuts[i + 1] ?? (cuts[0] ?? 0) + ring.length;
    const run = Array.from(
      { length: to - from + 1 },
      (_, k) => ring[(from + k) % ring.length] ?? ([0, 0] as Point),
    );
    for (const [p0, p1, p2, p3] of fitCurves(run, error)) {
      if (segments.length === 0) segments.push(['M', p0[0], p0[1]]);
      segments.push(['C', p1[0], p1[1], p2[0], p2[1], p3[0], p3[1]]);
    }
  });
  return [...segments, ['Z']];
}

/** Points where the edge turns by more than about 50° within a few units. */
function findCorners(ring: readonly Point[]): number[] {
  const reach = 4 * FINE;
  if (ring.length < reach * 3) return [];
  const turn = ring.map((p, i) => {
    const a = ring[(i - reach + ring.length) % ring.length] ?? p;
    const b = ring[(i + reach) % ring.length] ?? p;
    const along = Math.atan2(p[1] - a[1], p[0] - a[0]);
    const ahead = Math.atan2(b[1] - p[1], b[0] - p[0]);
    return Math.abs(Math.atan2(Math.sin(ahead - along), Math.cos(ahead - along)));
  });
  const corners: number[] = [];
  turn.forEach((angle, i) => {
    if (angle < 0.9) return;
    for (let k = -reach; k <= reach; k++) {
      const other = turn[(i + k + ring.length) % ring.length] ?? 0;
      if (other > angle || (other === angle && k < 0)) return;
    }
    corners.push(i);
  });
  return corners;
}
