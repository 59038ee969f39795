import type { Waypoint } from '../course.ts';
import { compassRose, FIELD, LABEL_REACH, ROSE_BOX } from './compassRose.ts';
import { at, hand, type Point, stroke } from './hand.ts';
import { placeLabels } from './labels.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import { INK, LETTER, PAPER, SAIL, type WorldSigns } from './worldStyle.ts';

export interface CourseChart extends ChartFrame {
  readonly signs: WorldSigns;
  /** The words at the first and the last point. */
  readonly start: string;
  readonly end: string;
}

/** Shifts that are drawn with room to spare, so that a short course is no leap to the edge. */
const CALM = 4;
const LETTER_SIZE = 14;

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
  const obstacles = [...stops.map(({ of }) => of), ...MAST.map((y) => ({ x: boat.x, y: boat.y + y }))];
  const places = placeLabels(
    stops.map(({ of, words }) => ({ of, width: widthOf(words), height: LETTER_SIZE })),
    { points: obstacles, legs, reach: LABEL_REACH },
  );
  const body = [
    compassRose(chart.id, chart.signs, stride),
    sailedLine(legs),
    ...stops.map(({ of }, index) => leader(of, places[index] ?? of)),
    ...course.map(({ dilemma }, index) => mark(points[index] ?? middle, dilemma)),
    `<circle r="5" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`,
    drawBoat(boat),
    ...stops.map(({ of, words }, index) => writeLabel(words, places[index] ?? of)),
  ];
  return drawing(chart, ROSE_BOX, body.join(''));
}

/** A word at a point: the number of a decision, or the start or the end. */
interface Word {
  readonly text: string;
  readonly dilemma: boolean;
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
  const stops = new Map<string, { of: Point; words: Word[] }>();
  stops.set('0,0', { of: { x: 0, y: 0 }, words: [{ text: start, dilemma: false }] });
  course.forEach(({ number, dilemma, x, y }, index) => {
    const key = `${x},${y}`;
    const stop = stops.get(key) ?? { of: points[index] ?? { x: 0, y: 0 }, words: [] };
    stop.words.push({ text: String(number), dilemma });
    if (index === course.length - 1) stop.words.push({ text: end, dilemma: false });
    stops.set(key, stop);
  });
  return [...stops.values()];
}

/** Two passes of one pen, as somebody draws a line that matters. */
function sailedLine(legs: readonly (readonly [Point, Point])[]): string {
  const pass = (seed: number): string => {
    const steady = hand(seed);
    return legs.map(([from, to]) => stroke(from, to, steady)).join('');
  };
  const line = (seed: number, width: number, opacity: number) =>
    `<path d="${pass(seed)}" fill="none" stroke="${SAIL}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return legs.length === 0 ? '' : line(3, 2.6, 1) + line(11, 1.2, 0.6);
}

function mark({ x, y }: Point, dilemma: boolean): string {
  if (!dilemma) return `<circle cx="${round(x)}" cy="${round(y)}" r="3.4" fill="${INK}"/>`;
  return `<path d="${diamond({ x, y }, 6.4)}" fill="${PAPER}" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`;
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
const MAST = [-9, -18] as const;

function drawBoat({ x, y }: Point): string {
  return (
    `<g transform="translate(${at({ x, y })})" stroke="${INK}" stroke-width="1.6" stroke-linejoin="round">` +
    `<path d="M-8 -9.5H8.6L5.6 -5.2H-5.4Z" fill="${INK}"/>` +
    `<path d="M0.6 -24.5V-11.5H8.4Z" fill="${SAIL}"/><path d="M-1.6 -21V-11.5H-6.8Z" fill="${PAPER}"/></g>`
  );
}

const GAP = 6;
const DIAMOND = 10;

function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + wordWidth(word), GAP * (words.length - 1)) + 2;
}

/** Near enough for a letter that is not measured here: figures are wider than most letters. */
function wordWidth({ text, dilemma }: Word): number {
  return text.length * LETTER_SIZE * 0.57 + (dilemma ? DIAMOND : 0);
}

function writeLabel(words: readonly Word[], middle: Point): string {
  let x = middle.x - widthOf(words) / 2 + 1;
  const baseline = round(middle.y + LETTER_SIZE * 0.35);
  return words
    .map((word) => {
      const begin = x + (word.dilemma ? DIAMOND : 0);
      const sign = word.dilemma ? `<path d="${diamond({ x: x + 4, y: middle.y }, 3.6)}" fill="${INK}"/>` : '';
      x += wordWidth(word) + GAP;
      return (
        sign +
        `<text x="${round(begin)}" y="${baseline}" font-family="${LETTER}" font-size="${LETTER_SIZE}" font-weight="650" fill="${INK}"` +
        ` stroke="${PAPER}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeText(word.text)}</text>`
      );
    })
    .join('');
}

/** A thin line to a label that had to stand away from its point. */
function leader(from: Point, to: Point): string {
  if (Math.hypot(to.x - from.x, to.y - from.y) < 24) return '';
  return `<path d="M${at(from)}L${at(to)}" stroke="${INK}" stroke-width="0.9" stroke-opacity="0.55" fill="none"/>`;
}
