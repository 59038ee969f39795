import type { Point } from './raster.ts';

/** Points written as in an SVG polygon: `10,20 30,40`. */
export function points(text: string): Point[] {
  return text.split(' ').map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
    return [x, y];
  });
}

/** A pen line through a few points: full in the middle, thinner where it starts and ends. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly width: number;
}

/** The outline of a pen line as a polygon. */
export function strokePolygon({ points, width }: Stroke): Point[] {
  const along = smooth(points);
  const left: Point[] = [];
  const right: Point[] = [];
  along.forEach((p, i) => {
    const a = along[Math.max(0, i - 1)] ?? p;
    const b = along[Math.min(along.length - 1, i + 1)] ?? p;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const t = i / (along.length - 1);
    const half = (width / 2) * (0.55 + 0.45 * Math.sin(Math.PI * Math.min(1, Math.max(0, t))) ** 0.5);
    const normal: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    left.push([p[0] + normal[0] * half, p[1] + normal[1] * half]);
    right.push([p[0] - normal[0] * half, p[1] - normal[1] * half]);
  });
  return [...left, ...right.reverse()];
}

/** A Catmull-Rom curve through the points. */
export function smooth(points: readonly Point[], steps = 12): Point[] {
  const out: Point[] = [];
  points.forEach((p1, i) => {
    const p2 = points[i + 1];
    if (!p2) {
      out.push(p1);
      return;
    }
    const p0 = points[i - 1] ?? p1;
    const p3 = points[i + 2] ?? p2;
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const of = (axis: 0 | 1) => {
        const [a, b, c, d] = [p0[axis], p1[axis], p2[axis], p3[axis]];
        return (
          0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
        );
      };
      out.push([of(0), of(1)]);
    }
  });
  return out;
}
