import type { Option } from '../../core/moment.ts';
import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';
import { headingOf } from '../course.ts';
import { hand, loop, type Point, stroke } from './hand.ts';
import { type ChartFrame, drawing, round } from './svg.ts';
import { INK, PAPER, SAIL, type WorldSigns, worldIcon } from './world-style.ts';

export interface SmallCourseChart extends ChartFrame {
  readonly signs: WorldSigns;
  /** How far the farthest of all courses on the page comes, in shifts: so that they can be laid side by side. */
  readonly farthest: number;
}

const RIM = 58;
const FIELD = 44;
const ICON = 17;

/** Where the icon of a world stands around the rim. */
const SIDES: ByWorld<Point> = {
  law: { x: 0, y: -RIM },
  politics: { x: -RIM, y: 0 },
  work: { x: RIM, y: 0 },
  human: { x: 0, y: RIM },
};

/** One course as small as it can be read beside others: law north, work east; a ring at the start, a dot at the end. */
export function smallCourseChart(
  shifts: readonly Option['shifts'][],
  { signs, farthest, ...frame }: SmallCourseChart,
): string {
  const stride = FIELD / Math.max(farthest, 1);
  const points = sailed(shifts).map(({ x, y }) => ({ x: x * stride, y: -y * stride }));
  const steady = hand(3);
  const legs = points.slice(1).map((to, at) => stroke(points[at] ?? to, to, steady));
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const axes = `M${-FIELD} 0H${FIELD}M0 ${-FIELD}V${FIELD}`;
  const body = [
    `<path d="${loop(RIM, hand(7))}" fill="${PAPER}" stroke="${INK}" stroke-opacity="0.6" stroke-width="1.5"/>`,
    `<path d="${axes}" fill="none" stroke="${INK}" stroke-opacity="0.25" stroke-width="1"/>`,
    ...WORLDS.map((world) => badge(signs, world)),
    `<path d="${legs.join('')}" fill="none" stroke="${SAIL}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<circle r="3.4" fill="${PAPER}" stroke="${INK}" stroke-width="1.6"/>`,
    `<circle cx="${round(end.x)}" cy="${round(end.y)}" r="4.4" fill="${SAIL}" stroke="${INK}" stroke-width="1.4"/>`,
  ];
  return drawing(frame, [-72, -72, 144, 144], body.join(''));
}

/** How far a course comes from the middle at its farthest, in shifts. */
export function reachOf(shifts: readonly Option['shifts'][]): number {
  return Math.max(0, ...sailed(shifts).map(({ x, y }) => Math.hypot(x, y)));
}

function sailed(shifts: readonly Option['shifts'][]): readonly Point[] {
  const points: Point[] = [{ x: 0, y: 0 }];
  for (const shift of shifts) {
    const from = points.at(-1) ?? { x: 0, y: 0 };
    const { x, y } = headingOf(shift);
    points.push({ x: from.x + x, y: from.y + y });
  }
  return points;
}

function badge(signs: WorldSigns, world: World): string {
  const { x, y } = SIDES[world];
  return (
    `<circle cx="${x}" cy="${y}" r="12" fill="${PAPER}" stroke="${INK}" stroke-opacity="0.35" stroke-width="1"/>` +
    worldIcon(signs, world, x, y, ICON)
  );
}
