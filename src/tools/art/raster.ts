import type { Path } from './path.ts';

/** Cells per drawing unit. Two is enough for a line of thirteen units to come back as it was. */
export const FINE = 2;

export type Point = readonly [x: number, y: number];

/** A picture of yes and no over a part of the drawing; a cell is 1 where something is. */
export interface Mask {
  /** Drawing coordinates of the first cell. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  /** Size in drawing units. */
  readonly width: number;
  readonly height: number;
}

export function emptyMask(frame: Frame): Mask {
  const width = Math.round(frame.width * FINE);
  const height = Math.round(frame.height * FINE);
  return { x: frame.x, y: frame.y, width, height, cells: new Uint8Array(width * height) };
}

/** Whether a point of the drawing is filled. */
export function holds({ x, y, width, height, cells }: Mask, point: Point): boolean {
  const [column, row] = [Math.round((point[0] - x) * FINE), Math.round((point[1] - y) * FINE)];
  return column >= 0 && column < width && row >= 0 && row < height && cells[row * width + column] === 1;
}

/** A new mask whose every cell is worked out from the same cell of two others. */
export function combine(a: Mask, b: Mask, of: (a: number, b: number) => boolean): Mask {
  const cells = new Uint8Array(a.cells.length);
  for (let i = 0; i < cells.length; i++) cells[i] = of(a.cells[i] ?? 0, b.cells[i] ?? 0) ? 1 : 0;
  return { ...a, cells };
}

export const union = (a: Mask, b: Mask) => combine(a, b, (p, q) => p === 1 || q === 1);
export const subtract = (a: Mask, b: Mask) => combine(a, b, (p, q) => p === 1 && q === 0);
export const intersect = (a: Mask, b: Mask) => combine(a, b, (p, q) => p === 1 && q === 1);

/** Fills the outlines of a path by the even-odd or the nonzero rule. */
export function fillPath(frame: Frame, path: Path, rule: 'evenodd' | 'nonzero' = 'evenodd'): Mask {
  return fillPolygons(frame, flatten(path), rule);
}

/** Fills every polygon by itself, so that it does not matter which way round it was written down. */
export function fillEach(frame: Frame, polygons: readonly (readonly Point[])[]): Mask {
  const mask = emptyMask(frame);
  for (const polygon of polygons) fillInto(mask, [polygon], 'nonzero');
  return mask;
}

export function fillPolygons(
  frame: Frame,
  polygons: readonly (readonly Point[])[],
  rule: 'evenodd' | 'nonzero',
): Mask {
  const mask = emptyMask(frame);
  fillInto(mask, polygons, rule);
  return mask;
}

function fillInto(mask: Mask, polygons: readonly (readonly Point[])[], rule: 'evenodd' | 'nonzero'): void {
  const crossings: { x: number; turn: number }[][] = Array.from({ length: mask.height }, () => []);
  for (const polygon of polygons) {
    polygon.forEach(([bx, by], i) => {
      const [ax, ay] = polygon.at(i - 1) ?? [bx, by];
      addCrossings(crossings, mask, ax, ay, bx, by);
    });
  }
  crossings.forEach((row, y) => {
    row.sort((a, b) => a.x - b.x);
    let winding = 0;
    row.forEach(({ x, turn }, i) => {
      winding += rule === 'evenodd' ? 1 : turn;
      const inside = rule === 'evenodd' ? winding % 2 === 1 : winding !== 0;
      const next = row[i + 1];
      if (!inside || !next) return;
      const from = Math.max(0, Math.ceil(x - 0.5));
      const to = Math.min(mask.width, Math.ceil(next.x - 0.5));
      if (to > from) mask.cells.fill(1, y * mask.width + from, y * mask.width + to);
    });
  });
}

function addCrossings(
  rows: { x: number; turn: number }[][],
  mask: Mask,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const [x1, y1, x2, y2] = [
    (ax - mask.x) * FINE,
    (ay - mask.y) * FINE,
    (bx - mask.x) * FINE,
    (by - mask.y) * FINE,
  ];
  const turn = y2 > y1 ? 1 : -1;
  const [top, bottom] = turn === 1 ? [y1, y2] : [y2, y1];
  for (let y = Math.max(0, Math.ceil(top - 0.5)); y < Math.min(mask.height, Math.ceil(bottom - 0.5)); y++) {
    rows[y]?.push({ x: x1 + ((y + 0.5 - y1) / (y2 - y1)) * (x2 - x1), turn });
  }
}

/** Curves as polygons, fine enough for the grid. */
export function flatten(path: Path): Point[][] {
  const polygons: Point[][] = [];
  let [x, y] = [0, 0];
  for (const s of path) {
    if (s[0] === 'Z') continue;
    if (s[0] === 'M') polygons.push([]);
    const polygon = polygons.at(-1);
    if (s[0] === 'C') {
      const reach =
        Math.hypot(s[1] - x, s[2] - y) +
        Math.hypot(s[3] - s[1], s[4] - s[2]) +
        Math.hypot(s[5] - s[3], s[6] - s[4]);
      const steps = Math.max(2, Math.ceil(reach / 3));
      for (let i = 1; i <= steps; i++) polygon?.push(cubicAt(x, y, s, i / steps));
      [x, y] = [s[5], s[6]];
    } else {
      polygon?.push([s[1], s[2]]);
      [x, y] = [s[1], s[2]];
    }
  }
  return polygons;
}

function cubicAt(
  x: number,
  y: number,
  s: readonly ['C', number, number, number, number, number, number],
  t: number,
): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [a * x + b * s[1] + c * s[3] + d * s[5], a * y + b * s[2] + c * s[4] + d * s[6]];
}

/** Everything reached from a point without crossing the walls; a leak to the sides or the top is an error. */
export function flood(walls: Mask, [x, y]: Point): Mask {
  const { width, height } = walls;
  const cells = new Uint8Array(width * height);
  const start = Math.round((y - walls.y) * FINE) * width + Math.round((x - walls.x) * FINE);
  if (holds(walls, [x, y])) throw new Error(`The point ${x}, ${y} stands on a line`);
  const stack = [start];
  cells[start] = 1;
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    const column = i % width;
    if (column === 0 || column === width - 1 || i < width)
      throw new Error(`The area at ${x}, ${y} is not closed`);
    for (const j of [i - 1, i + 1, i - width, i + width]) {
      if (j >= cells.length || cells[j] === 1 || walls.cells[j] !== 0) continue;
      cells[j] = 1;
      stack.push(j);
    }
  }
  return { ...walls, cells };
}

/** Per cell the distance in drawing units to the nearest empty cell; `far` is as far as anybody asks. */
export function depth({ cells, width, height }: Mask, far: number): Float32Array {
  const reach = Math.ceil(far * FINE) + 1;
  const rows = new Float32Array(cells.length);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    let since = reach;
    for (let i = start; i < start + width; i++) {
      since = cells[i] === 1 ? Math.min(reach, since + 1) : 0;
      rows[i] = since;
    }
    since = reach;
    for (let i = start + width - 1; i >= start; i--) {
      since = cells[i] === 1 ? Math.min(reach, since + 1) : 0;
      rows[i] = Math.min(rows[i] ?? 0, since);
    }
  }
  const out = new Float32Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    let best = (rows[i] ?? 0) ** 2;
    for (let k = 1; k <= reach && k * k < best; k++) {
      const [above, below] = [i - k * width, i + k * width];
      if (above >= 0) best = Math.min(best, k * k + (rows[above] ?? 0) ** 2);
      if (below < cells.length) best = Math.min(best, k * k + (rows[below] ?? 0) ** 2);
    }
    out[i] = Math.sqrt(best) / FINE;
  }
  return out;
}

/** The mask grown (positive) or shrunk (negative) by a number of drawing units. */
export function grow(mask: Mask, by: number): Mask {
  if (by > 0) return inverse(grow(inverse(mask), -by));
  const distance = depth(mask, -by + 1);
  const cells = new Uint8Array(mask.cells.length);
  for (let i = 0; i < cells.length; i++) cells[i] = (distance[i] ?? 0) > -by ? 1 : 0;
  return { ...mask, cells };
}

const inverse = (mask: Mask): Mask => combine(mask, mask, (cell) => cell === 0);
