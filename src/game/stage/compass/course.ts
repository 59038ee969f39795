import type { ByWorld } from '../../../profession/worlds.ts';
import type { Course } from '../contract.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shifts in one direction that are still drawn with room to spare, so that a first step is no leap. */
const CALM = 4;

/** East for work against politics, north for law against human; y runs down, as on a screen. */
export function heading(shift: ByWorld<number>): Point {
  return { x: shift.work - shift.politics, y: shift.human - shift.law };
}

/** Where the boat has been: the middle of the compass, and the point after each decision. */
export function sailed(course: Course): readonly Point[] {
  const points: Point[] = [{ x: 0, y: 0 }];
  for (const shift of course) {
    const from = points.at(-1) ?? { x: 0, y: 0 };
    const leg = heading(shift);
    points.push({ x: from.x + leg.x, y: from.y + leg.y });
  }
  return points;
}

/** How far one shift is drawn, so that every point lies within `radius` of the middle. */
export function stride(points: readonly Point[], radius: number): number {
  return radius / Math.max(CALM, ...points.map(({ x, y }) => Math.hypot(x, y)));
}
