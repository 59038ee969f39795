import type { ByWorld } from '../../../profession/worlds.ts';
import { headingOf } from '../../../report/course.ts';
import type { Course } from '../contract.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shifts in one direction that are still drawn with room to spare, so that a first step is no leap. */
const CALM = 4;

/** The heading of a choice with y running down, as on a screen. */
export function heading(shift: ByWorld<number>): Point {
  const { x, y } = headingOf(shift);
  return { x, y: 0 - y };
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
