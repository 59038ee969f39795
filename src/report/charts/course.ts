import type { Waypoint } from '../course.ts';
import { compassRose, FIELD, LABEL_REACH, NAME_ENDS, ROSE_BOX } from './compass-rose.ts';
import { at, hand, type Point, stroke } from './hand.ts';
import { placeLabels } from './labels.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import { INK, LETTER, PAPER, SAIL, type WorldSigns } from './world-style.ts';

export interface CourseChart extends ChartFrame {
  readonly signs: WorldSigns;
  /** The words at the first and the last point. */
  readonly start: string;
  readonly end: string;
}

/** Shifts that are drawn with room to spare, so that a short course is no leap to the edge. */
const CALM = 4;
const LETTER_SIZE = 13.5;

/**
 * The course sailed on the compass of four worlds. Every point stands exactly where the shifts bring it;
 * decisions are numbered in the order of play, dilemmas stand as diamonds, and the boat lies at the end.
 */
export function courseChart(course: readonly Waypoint[], chart: CourseChart): string {
  const stride = FIELD / Math.max(CALM, ...course.map(({ x, y }) => Math.hypot(x, y)));
  const middle: Point = { x: 0, y: 0 };
  const points = course.map(({ x, y }) => ({ x: x * stride, y: -y * stride }));
  const legs = points.map((to, index): readonly [Point, Point] => [points[index - 1] ?? middle, to]);
  const boat = points.at(-1) ?? middle;
  const stops = stopsOf(course, points, chart);
  const mast = MAST.map((y) => ({ x: boat.x, y: boat.y + y }));
  const obstacles = [...stops.map(({ of }) => of), ...mast, ...NAME_ENDS];
  const places = placeLabels(
    stops.map(({ of, words }) => ({ of, width: widthOf(words), height: LETTER_SIZE })),
    { points: obstacles, legs, reach: LABEL_REACH },
  );
  const body = [
    compassRose(chart.id, chart.signs, stride),
    sailedLine(legs),
    ...stops.map(({ of }, index) => leader(of, places[index] ?? of)),
    ...course.map(({ dilemma }, index) => (dilemma ? diamondMark(points[index] ?? middle) : '')),
    ...course.map(({ dilemma }, index) => (dilemma ? '' : dot(points[index] ?? middle))),
    `<circle r="4.4" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`,
    drawBoat(boat),
    ...stops.map(({ of, words }, index) => writeLabel(words, places[index] ?? of)),
  ];
  return drawing(chart, ROSE_BOX, body.join(''));
}

/** A word at a point: the number of a decision, or the start or the end. */
interface Word {
  readonly text: string;
  /** True where the number needs its own diamond, because it shares its point with others. */
  readonly diamond: boolean;
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
  const middle: Point = { x: 0, y: 0 };
  const at = new Map<string, { of: Point; here: Waypoint[] }>([['0,0', { of: middle, here: [] }]]);
  course.forEach((waypoint, index) => {
    const key = `${waypoint.x},${waypoint.y}`;
    const stop = at.get(key) ?? { of: points[index] ?? middle, here: [] };
    stop.here.push(waypoint);
    at.set(key, stop);
  });
  const word = (text: string): Word => ({ text, diamond: false });
  return [...at.values()].map(({ of, here }) => ({
    of,
    words: [
      ...(of === middle ? [word(start)] : []),
      ...here.map(({ number, dilemma }) => ({ text: String(number), diamond: dilemma && here.length > 1 })),
      ...(here.at(-1)?.number === course.length ? [word(end)] : []),
    ],
  }));
}

/** Two passes of one pen, as somebody draws a line that matters. */
function sailedLine(legs: readonly (readonly [Point, Point])[]): string {
  const pass = (seed: number): string => {
    const steady = hand(seed);
    return legs.map(([from, to]) => stroke(from, to, steady)).join('');
  };
  const line = (seed: number, width: number, opacity: number) =>
    `<path d="${pass(seed)}" fill="none" stroke="${SAIL}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return legs.length === 0 ? '' : line(3, 2.2, 1) + line(11, 1, 0.6);
}

function dot({ x, y }: Point): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="${INK}"/>`;
}

function diamondMark(point: Point): string {
  return `<path d="${diamond(point, 5.6)}" fill="${PAPER}" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`;
}

function diamond({ x, y }: Point, radius: number): string {
  const corners = [
    { x, y: y - radius },
    { x: x + radius, y },
    { x, y: y + radius },
    { x: x - radius, y },
  ];
  return `M${corners.map(at).join('L')}Z`;
}

/** Heights above the last point that the boat takes, which labels keep clear of. */
const MAST = [-8, -16] as const;

function drawBoat({ x, y }: Point): string {
  return (
    `<g transform="translate(${at({ x, y })}) scale(0.88)" stroke="${INK}" stroke-width="1.6" stroke-linejoin="round">` +
    `<path d="M-8 -9.5H8.6L5.6 -5.2H-5.4Z" fill="${INK}"/>` +
    `<path d="M0.6 -24.5V-11.5H8.4Z" fill="${SAIL}"/><path d="M-1.6 -21V-11.5H-6.8Z" fill="${PAPER}"/></g>`
  );
}

const GAP = 5;
const DIAMOND = 9;

function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + wordWidth(word), GAP * (words.length - 1)) + 2;
}

/** Near enough for a letter that is not measured here. */
function wordWidth({ text, diamond: own }: Word): number {
  return text.length * LETTER_SIZE * 0.56 + (own ? DIAMOND : 0);
}

function writeLabel(words: readonly Word[], middle: Point): string {
  let x = middle.x - widthOf(words) / 2 + 1;
  const baseline = round(middle.y + LETTER_SIZE * 0.35);
  return words
    .map((word) => {
      const width = wordWidth(word);
      const own = word.diamond ? `<path d="${diamond({ x: x + 4, y: middle.y }, 3.4)}" fill="${INK}"/>` : '';
      const centre = round(x + (word.diamond ? DIAMOND + width : width) / 2);
      x += width + GAP;
      return (
        own +
        `<text x="${centre}" y="${baseline}" text-anchor="middle" font-family="${LETTER}" font-size="${LETTER_SIZE}" font-weight="650" fill="${INK}"` +
        ` stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeText(word.text)}</text>`
      );
    })
    .join('');
}

/** A thin line to a label that had to stand away from its point. */
function leader(from: Point, to: Point): string {
  if (Math.hypot(to.x - from.x, to.y - from.y) < 20) return '';
  return `<path d="M${at(from)}L${at(to)}" stroke="${INK}" stroke-width="0.9" stroke-opacity="0.55" fill="none"/>`;
}
