import { round } from './svg.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hand that is never quite steady, but always in the same way: numbers between −1 and 1 from a seed. */
export function hand(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x7fffffff - 1;
  };
}

/** A line drawn by hand from a point to another: it arrives exactly, and bends a little on the way. */
export function stroke(from: Point, to: Point, steady: () => number): string {
  const along = 0.5 + steady() * 0.15;
  const aside = steady() * Math.min(3, Math.hypot(to.x - from.x, to.y - from.y) * 0.06);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const x = from.x + (to.x - from.x) * along - ((to.y - from.y) / length) * aside;
  const y = from.y + (to.y - from.y) * along + ((to.x - from.x) / length) * aside;
  return `M${at(from)}Q${round(x)} ${round(y)} ${at(to)}`;
}

/** A circle around 0, 0 as somebody draws it by hand. */
export function loop(radius: number, steady: () => number): string {
  const corners = 8;
  const bend = (4 / 3) * Math.tan(Math.PI / (2 * corners));
  const knots = Array.from({ length: corners }, (_, corner) => ({
    angle: (corner / corners) * 2 * Math.PI,
    radius: radius * (1 + steady() * 0.012),
  }));
  const [first] = knots;
  if (first === undefined) return '';
  const curves = knots.map((from, index) => {
    const to = knots[index + 1] ?? first;
    const leave = beside(from.angle, from.radius, bend * from.radius);
    const arrive = beside(to.angle, to.radius, -bend * to.radius);
    return `C${at(leave)} ${at(arrive)} ${at(beside(to.angle, to.radius, 0))}`;
  });
  return `M${at(beside(first.angle, first.radius, 0))}${curves.join('')}Z`;
}

/** A box whose sides are not quite straight. */
export function box(x: number, y: number, width: number, height: number, steady: () => number): string {
  const off = () => steady() * 0.8;
  const corners = [
    { x: x + off(), y: y + off() },
    { x: x + width, y: y + off() },
    { x: x + width + off(), y: y + height },
    { x: x + off(), y: y + height + off() },
  ];
  return `M${corners.map(at).join('L')}Z`;
}

export function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** A point on a circle around 0, 0, moved `along` the tangent there. */
function beside(angle: number, radius: number, along: number): Point {
  return {
    x: Math.cos(angle) * radius - Math.sin(angle) * along,
    y: Math.sin(angle) * radius + Math.cos(angle) * along,
  };
}
