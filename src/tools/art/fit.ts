import type { Point } from './raster.ts';

export type Curve = readonly [Point, Point, Point, Point];

/** Cubic Béziers through a run of points, none further off than `error` (Schneider, Graphics Gems I, 1990). */
export function fitCurves(points: readonly Point[], error: number): Curve[] {
  const [first, second] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (!first || !second || !last || !before) return [];
  return fitRun(points, direction(points, 1), direction([...points].reverse(), 1), error);
}

/** The direction in which a run leaves its first point, looking a few points ahead against jitter. */
function direction(points: readonly Point[], from: number): Point {
  const [a] = points;
  const b = points[Math.min(points.length - 1, from + 5)];
  return a && b ? unit(minus(b, a)) : [1, 0];
}

function fitRun(points: readonly Point[], left: Point, right: Point, error: number): Curve[] {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  if (points.length <= 3) {
    const third = Math.hypot(last[0] - first[0], last[1] - first[1]) / 3;
    return [[first, plus(first, times(left, third)), plus(last, times(right, third)), last]];
  }
  let u = chordLengths(points);
  let split = 0;
  for (let round = 0; round < 5; round++) {
    const curve = leastSquares(points, u, left, right);
    const worst = furthest(points, curve, u);
    split = worst.index;
    if (worst.distance < error * error) return [curve];
    if (worst.distance > error * error * 16) break;
    u = u.map((t, i) => refine(curve, points[i] ?? first, t));
  }
  const tangent = unit(
    minus(points[Math.max(0, split - 6)] ?? first, points[Math.min(points.length - 1, split + 6)] ?? last),
  );
  return [
    ...fitRun(points.slice(0, split + 1), left, tangent, error),
    ...fitRun(points.slice(split), times(tangent, -1), right, error),
  ];
}

function leastSquares(points: readonly Point[], u: readonly number[], left: Point, right: Point): Curve {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  points.forEach((point, i) => {
    const t = u[i] ?? 0;
    const [b0, b1, b2, b3] = bernstein(t);
    const [a0, a1] = [times(left, b1), times(right, b2)];
    c00 += dot(a0, a0);
    c01 += dot(a0, a1);
    c11 += dot(a1, a1);
    const rest = minus(point, plus(times(first, b0 + b1), times(last, b2 + b3)));
    x0 += dot(a0, rest);
    x1 += dot(a1, rest);
  });
  const determinant = c00 * c11 - c01 * c01;
  const chord = Math.hypot(last[0] - first[0], last[1] - first[1]);
  let alpha0 = determinant === 0 ? 0 : (x0 * c11 - x1 * c01) / determinant;
  let alpha1 = determinant === 0 ? 0 : (c00 * x1 - c01 * x0) / determinant;
  if (alpha0 < chord * 1e-3 || alpha1 < chord * 1e-3 || alpha0 > chord * 3 || alpha1 > chord * 3) {
    alpha0 = chord / 3;
    alpha1 = chord / 3;
  }
  return [first, plus(first, times(left, alpha0)), plus(last, times(right, alpha1)), last];
}

function furthest(
  points: readonly Point[],
  curve: Curve,
  u: readonly number[],
): { index: number; distance: number } {
  let index = Math.floor(points.length / 2);
  let distance = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const off = minus(at(curve, u[i] ?? 0), points[i] ?? [0, 0]);
    const squared = dot(off, off);
    if (squared > distance) [index, distance] = [i, squared];
  }
  return { index, distance };
}

/** One Newton step towards the parameter whose point on the curve is nearest. */
function refine(curve: Curve, point: Point, t: number): number {
  const [p0, p1, p2, p3] = curve;
  const d = minus(at(curve, t), point);
  const s = 1 - t;
  const first = plus(
    plus(times(minus(p1, p0), 3 * s * s), times(minus(p2, p1), 6 * s * t)),
    times(minus(p3, p2), 3 * t * t),
  );
  const second = plus(
    times(plus(minus(p2, times(p1, 2)), p0), 6 * s),
    times(plus(minus(p3, times(p2, 2)), p1), 6 * t),
  );
  const slope = dot(first, first) + dot(d, second);
  return slope === 0 ? t : Math.min(1, Math.max(0, t - dot(d, first) / slope));
}

function chordLengths(points: readonly Point[]): number[] {
  let total = 0;
  const lengths = points.map((p, i) => {
    const q = points[i - 1] ?? p;
    total += Math.hypot(p[0] - q[0], p[1] - q[1]);
    return total;
  });
  return lengths.map((length) => (total === 0 ? 0 : length / total));
}

function at(curve: Curve, t: number): Point {
  const [b0, b1, b2, b3] = bernstein(t);
  return plus(plus(times(curve[0], b0), times(curve[1], b1)), plus(times(curve[2], b2), times(curve[3], b3)));
}

function bernstein(t: number): readonly [number, number, number, number] {
  const s = 1 - t;
  return [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
}

const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const times = (a: Point, by: number): Point => [a[0] * by, a[1] * by];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
const unit = (a: Point): Point => {
  const length = Math.hypot(a[0], a[1]);
  return length === 0 ? [1, 0] : [a[0] / length, a[1] / length];
};
