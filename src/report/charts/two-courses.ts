import type { Waypoint } from '../course.ts';
import { compassRose, FIELD, ROSE_BOX } from './compass-rose.ts';
import type { Point } from './hand.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import { INK, LETTER, PAPER, SAIL, type WorldSigns } from './world-style.ts';

export interface TwoCoursesChart extends ChartFrame {
  readonly signs: WorldSigns;
  /** One letter each, that stands where a course ends. */
  readonly names: readonly [string, string];
}

/** Shifts that are drawn with room to spare, so that a short course is no leap to the edge. */
const CALM = 4;
/** A course lies a little beside its points, so that two that sail together are seen as two. */
const ASIDE = 1.6;
const BADGE = 9;

/**
 * Two courses on one compass, from the same middle: the first as a line, the second as dashes in another colour.
 * Neither is before the other: they have no numbers here, only where they turn and where they end.
 */
export function twoCoursesChart(
  [first, second]: readonly [readonly Waypoint[], readonly Waypoint[]],
  chart: TwoCoursesChart,
): string {
  const farthest = Math.max(CALM, ...[...first, ...second].map(({ x, y }) => Math.hypot(x, y)));
  const stride = FIELD / farthest;
  const ends = [endOf(first, stride, -ASIDE), endOf(second, stride, ASIDE)] as const;
  const close = Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y) < 2 * BADGE + 2;
  const apart = close ? BADGE + 1 : 0;
  const body = [
    compassRose(chart.id, chart.signs, stride),
    course(first, stride, -ASIDE, `stroke="${INK}" stroke-width="2.6"`),
    course(second, stride, ASIDE, `stroke="${SAIL}" stroke-width="2.6" stroke-dasharray="7 4"`),
    `<circle r="4" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`,
    badge(ends[0], -apart, chart.names[0], INK, 'circle'),
    badge(ends[1], apart, chart.names[1], SAIL, 'square'),
  ];
  return drawing(chart, ROSE_BOX, body.join(''));
}

function pointsOf(course: readonly Waypoint[], stride: number, aside: number): readonly Point[] {
  return [{ x: 0, y: 0 }, ...course.map(({ x, y }) => ({ x: x * stride + aside, y: -y * stride + aside }))];
}

function endOf(course: readonly Waypoint[], stride: number, aside: number): Point {
  return pointsOf(course, stride, aside).at(-1) ?? { x: 0, y: 0 };
}

function course(waypoints: readonly Waypoint[], stride: number, aside: number, look: string): string {
  const points = pointsOf(waypoints, stride, aside);
  const path = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
  const turns = points.slice(1).map(({ x, y }) => `M${round(x - 1.5)} ${round(y)}h3`);
  return (
    `<path d="M${path}" fill="none" ${look} stroke-linejoin="round" stroke-linecap="round"/>` +
    `<path d="${turns.join('')}" fill="none" ${look.replace(/ stroke-dasharray="[^"]*"/, '').replace('2.6', '4')} stroke-linecap="round"/>`
  );
}

function badge(
  { x, y }: Point,
  aside: number,
  name: string,
  colour: string,
  form: 'circle' | 'square',
): string {
  const at = { x: round(x + aside), y: round(y) };
  const shape =
    form === 'circle'
      ? `<circle cx="${at.x}" cy="${at.y}" r="${BADGE}" fill="${PAPER}" stroke="${colour}" stroke-width="2"/>`
      : `<rect x="${round(at.x - BADGE)}" y="${round(at.y - BADGE)}" width="${2 * BADGE}" height="${2 * BADGE}" rx="2" fill="${PAPER}" stroke="${colour}" stroke-width="2"/>`;
  return `${shape}<text x="${at.x}" y="${round(at.y + 5)}" text-anchor="middle" font-family="${LETTER}" font-size="14" font-weight="700" fill="${colour}">${escapeText(name)}</text>`;
}
