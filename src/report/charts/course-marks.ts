import { at, hand, type Point, stroke } from './hand.ts';
import { escapeText, round } from './svg.ts';
import { INK, LETTER, PAPER, SAIL } from './world-style.ts';

/** A word at a point: the number of a decision, or the start or the end. */
export interface Word {
  readonly text: string;
  /** The decision after which it is there; 0 for what is there from the start. */
  readonly step: number;
  /** True where the number needs its own diamond, because it shares its point with others. */
  readonly diamond: boolean;
}

export const LETTER_SIZE = 11.5;
const GAP = 4;
const DIAMOND = 8;

/** Two passes of one pen, as somebody draws a line that matters; each leg can be told from the others. */
export function sailedLine(legs: readonly (readonly [Point, Point])[]): string {
  const [first, second] = [hand(3), hand(11)];
  const line = (d: string, width: number, opacity: number) =>
    `<path d="${d}" pathLength="1" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
  const drawn = legs.map(
    ([from, to], index) =>
      `<g data-leg="${index + 1}" data-step="${index + 1}">${line(stroke(from, to, first), 2.3, 1)}${line(stroke(from, to, second), 1, 0.6)}</g>`,
  );
  return `<g fill="none" stroke="${SAIL}" stroke-linecap="round" stroke-linejoin="round">${drawn.join('')}</g>`;
}

export function pointMark(point: Point, step: number, dilemma: boolean): string {
  const { x, y } = point;
  return dilemma
    ? `<path data-step="${step}" d="${diamond(point, 4.8)}" fill="${PAPER}" stroke="${INK}" stroke-width="1.8" stroke-linejoin="round"/>`
    : `<circle data-step="${step}" cx="${round(x)}" cy="${round(y)}" r="2.7" fill="${INK}"/>`;
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

/** Heights above its point that the boat takes, which labels keep clear of. */
export const MAST = [-8, -16] as const;

/** The boat lies at the last point; whoever replays the course moves it from there. */
export function boat({ x, y }: Point): string {
  return (
    `<g data-boat="" transform="translate(${at({ x, y })})"><g stroke="${INK}" stroke-width="1.5" stroke-linejoin="round">` +
    `<path d="M-8.4 -8.6Q0 -6.8 9 -8.8L6 -4.2Q0 -3 -5.8 -4.2Z" fill="${INK}"/>` +
    `<path d="M0.7 -23.8Q7.4 -17.4 8.6 -10.8L0.7 -10.4Z" fill="${SAIL}"/><path d="M-1.6 -20.4Q-5.4 -15.6 -6.8 -10.6L-1.6 -10.4Z" fill="${PAPER}"/>` +
    `<path d="M-11.5 -1.6q2.6 -1.8 5 0t5 0 5 0 5 0" fill="none" stroke-width="1" stroke-linecap="round"/></g></g>`
  );
}

/** The width of a label with room around it. */
export function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + wordWidth(word), GAP * (words.length - 1)) + 2;
}

/** Near enough for a letter that is not measured here. */
function wordWidth({ text, diamond: own }: Word): number {
  return text.length * LETTER_SIZE * 0.57 + (own ? DIAMOND : 0);
}

export function writeLabel(words: readonly Word[], middle: Point): string {
  let x = middle.x - widthOf(words) / 2 + 1;
  const baseline = round(middle.y + LETTER_SIZE * 0.35);
  return words
    .map((word) => {
      const width = wordWidth(word);
      const own = word.diamond ? `<path d="${diamond({ x: x + 3.4, y: middle.y }, 3)}" fill="${INK}"/>` : '';
      const centre = round(x + (word.diamond ? DIAMOND + width : width) / 2);
      x += width + GAP;
      return (
        `<g data-step="${word.step}">${own}` +
        `<text x="${centre}" y="${baseline}" text-anchor="middle" font-family="${LETTER}" font-size="${LETTER_SIZE}" font-weight="650" fill="${INK}"` +
        ` stroke="${PAPER}" stroke-width="2.6" stroke-linejoin="round" paint-order="stroke">${escapeText(word.text)}</text></g>`
      );
    })
    .join('');
}

/** A thin line to a label that had to stand away from its point. */
export function leader(from: Point, to: Point, step: number): string {
  if (Math.hypot(to.x - from.x, to.y - from.y) < 17) return '';
  return `<path data-leader="" data-step="${step}" d="M${at(from)}L${at(to)}" stroke="${INK}" stroke-width="0.8" stroke-opacity="0.55" fill="none"/>`;
}
