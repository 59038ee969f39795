import type { Waypoint } from '../course.ts';
import { compassRose, FIELD, LABEL_REACH, NAME_ENDS, ROSE_BOX } from './compass-rose.ts';
import {
  boat,
  LETTER_SIZE,
  leader,
  MAST,
  pointMark,
  sailedLine,
  type Word,
  widthOf,
  writeLabel,
} from './course-marks.ts';
import type { Point } from './hand.ts';
import { placeLabels } from './labels.ts';
import { type ChartFrame, drawing } from './svg.ts';
import { INK, PAPER, type WorldSigns } from './world-style.ts';

export interface CourseChart extends ChartFrame {
  readonly signs: WorldSigns;
  /** The words at the first and the last point. */
  readonly start: string;
  readonly end: string;
}

/** Shifts that are drawn with room to spare, so that a short course is no leap to the edge. */
const CALM = 4;
const MIDDLE: Point = { x: 0, y: 0 };

/**
 * The course sailed on the compass of four worlds. Every point stands exactly where the shifts bring it;
 * decisions are numbered in the order of play, dilemmas stand as diamonds, and the boat lies at the end.
 * What belongs to a decision carries its number as `data-step`, so that the course can be replayed.
 */
export function courseChart(course: readonly Waypoint[], chart: CourseChart): string {
  const stride = FIELD / Math.max(CALM, ...course.map(({ x, y }) => Math.hypot(x, y)));
  const points = course.map(({ x, y }) => ({ x: x * stride, y: -y * stride }));
  const legs = points.map((to, index): readonly [Point, Point] => [points[index - 1] ?? MIDDLE, to]);
  const end = points.at(-1) ?? MIDDLE;
  const stops = stopsOf(course, points, chart);
  const mast = MAST.map((y) => ({ x: end.x, y: end.y + y }));
  const obstacles = [...stops.map(({ of }) => of), ...mast, ...NAME_ENDS];
  const places = placeLabels(
    stops.map(({ of, words }) => ({ of, width: widthOf(words), height: LETTER_SIZE })),
    { points: obstacles, legs, reach: LABEL_REACH },
  );
  const mark = (dilemmas: boolean) =>
    course
      .filter(({ dilemma }) => dilemma === dilemmas)
      .map(({ number, dilemma }) => pointMark(points[number - 1] ?? MIDDLE, number, dilemma));
  const body = [
    compassRose(chart.id, chart.signs, stride),
    sailedLine(legs),
    ...stops.map(({ of, words }, index) => leader(of, places[index] ?? of, words[0]?.step ?? 0)),
    ...mark(true),
    ...mark(false),
    `<circle r="4" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`,
    boat(end),
    ...stops.map(({ words }, index) => writeLabel(words, places[index] ?? MIDDLE)),
  ];
  return drawing(chart, ROSE_BOX, body.join(''));
}

/** Everything that is written at one point; a course may come back to where it has been. */
interface Stop {
  readonly of: Point;
  readonly words: readonly Word[];
}

function stopsOf(
  course: readonly Waypoint[],
  points: readonly Point[],
  { start, end }: CourseChart,
): readonly Stop[] {
  const at = new Map<string, { of: Point; here: Waypoint[] }>([['0,0', { of: MIDDLE, here: [] }]]);
  course.forEach((waypoint, index) => {
    const key = `${waypoint.x},${waypoint.y}`;
    const stop = at.get(key) ?? { of: points[index] ?? MIDDLE, here: [] };
    stop.here.push(waypoint);
    at.set(key, stop);
  });
  const word = (text: string, step: number): Word => ({ text, step, diamond: false });
  return [...at.values()].map(({ of, here }) => ({
    of,
    words: [
      ...(of === MIDDLE ? [word(start, 0)] : []),
      ...here.map(({ number, dilemma }) => ({
        text: String(number),
        step: number,
        diamond: dilemma && here.length > 1,
      })),
      ...(here.at(-1)?.number === course.length ? [word(end, course.length)] : []),
    ],
  }));
}
