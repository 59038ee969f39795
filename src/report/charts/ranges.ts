import type { Range } from '../../core/atlas-prospects.ts';
import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';
import { box, hand } from './hand.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import {
  INK,
  INK_SOFT,
  LETTER,
  PAPER,
  patternId,
  patterns,
  WORLD_COLOURS,
  type WorldSigns,
  worldIcon,
} from './world-style.ts';

/** What the four worlds could have come to: by one option, and by the one that was chosen. */
export interface Ranges {
  readonly other: ByWorld<Range>;
  readonly own: ByWorld<Range>;
  /** Where each world stood when the conversation ended; null while it has not. */
  readonly came: ByWorld<number> | null;
}

export interface RangesChart extends ChartFrame {
  readonly signs: WorldSigns;
  /** The words above the two sides. */
  readonly paid: string;
  readonly gained: string;
  /** What the three signs in the drawing mean. */
  readonly otherName: string;
  readonly ownName: string;
  readonly cameName: string;
  /** The farthest from the middle in all drawings that stand together, so that they share a scale. */
  readonly farthest: number;
}

const WIDTH = 412;
const MIDDLE = WIDTH / 2;
/** From the middle to the farthest, with room beside it for a number. */
const REACH = 164;
const CALM = 4;
const KEY = { first: 14, line: 24 } as const;
const ROW = { height: 64, bar: 26, thick: 16, line: 52 } as const;

/**
 * Per world how far it could still go by another option: a bar from the least to the most. Below it, as a line,
 * how far by the option that was chosen, with a diamond where it ended. Nothing is added up over the worlds.
 */
export function rangesChart({ other, own, came }: Ranges, chart: RangesChart): string {
  const unit = REACH / Math.max(CALM, chart.farthest);
  const key = keyOf(chart, came !== null);
  const first = KEY.first + key.length * KEY.line + 20;
  const height = first + WORLDS.length * ROW.height;
  const steady = hand(11);
  const at = (value: number) => round(MIDDLE + value * unit);
  const body = [
    patterns(chart.id),
    ...key,
    sideName(chart.paid, MIDDLE - 12, first - 8, 'end'),
    sideName(chart.gained, MIDDLE + 12, first - 8, 'start'),
    `<path d="M${MIDDLE} ${first}V${height - 4}" stroke="${INK}" stroke-width="1.4" stroke-opacity="0.6" fill="none"/>`,
    ...WORLDS.map((world, index) => {
      const top = first + index * ROW.height;
      const { least, most } = other[world];
      return [
        worldIcon(chart.signs, world, 12, top + 11, 18),
        `<text x="27" y="${top + 16}" font-family="${LETTER}" font-size="16" font-weight="680" fill="${WORLD_COLOURS[world]}">${escapeText(chart.signs.names[world])}</text>`,
        bar(chart.id, world, at(least), at(most), top + ROW.bar, steady),
        numbers(least, most, at(least), at(most), top + ROW.bar + 13),
        line(at(own[world].least), at(own[world].most), top + ROW.line),
        came === null ? '' : diamond(at(came[world]), top + ROW.line),
      ].join('');
    }),
  ];
  return drawing(chart, [0, 0, WIDTH, height], body.join(''));
}

function keyOf({ otherName, ownName, cameName }: RangesChart, ended: boolean): readonly string[] {
  const y = (row: number) => KEY.first + row * KEY.line;
  const word = (text: string, row: number) =>
    `<text x="54" y="${y(row) + 5}" font-family="${LETTER}" font-size="15.5" fill="${INK}">${escapeText(text)}</text>`;
  const sample = `<rect x="6" y="${y(0) - 7}" width="38" height="14" fill="${INK}" fill-opacity="0.16" stroke="${INK}" stroke-width="1.8"/>`;
  return [
    sample + word(otherName, 0),
    line(6, 44, y(1)) + word(ownName, 1),
    ...(ended ? [diamond(25, y(2)) + word(cameName, 2)] : []),
  ];
}

function sideName(text: string, x: number, y: number, anchor: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${LETTER}" font-size="15" fill="${INK_SOFT}">${escapeText(text)}</text>`;
}

/** A range of one value is a narrow bar, so that it can be seen. */
function bar(id: string, world: World, from: number, to: number, y: number, steady: () => number): string {
  const shape = box(from - 2, y, to - from + 4, ROW.thick, steady);
  const colour = WORLD_COLOURS[world];
  return (
    `<path d="${shape}" fill="${PAPER}"/><path d="${shape}" fill="${colour}" fill-opacity="0.2"/>` +
    `<path d="${shape}" fill="url(#${patternId(id, world)})" stroke="${colour}" stroke-width="1.8" stroke-linejoin="round"/>`
  );
}

function numbers(least: number, most: number, from: number, to: number, y: number): string {
  const number = (value: number, x: number, anchor: string) =>
    `<text x="${round(x)}" y="${y}" text-anchor="${anchor}" font-family="${LETTER}" font-size="15" font-weight="650" fill="${INK}">${signed(value)}</text>`;
  if (least === most) return number(most, to + 8, 'start');
  return number(least, from - 8, 'end') + number(most, to + 8, 'start');
}

function line(from: number, to: number, y: number): string {
  const ends = `M${from} ${y - 5}V${y + 5}M${to} ${y - 5}V${y + 5}`;
  return `<path d="M${from} ${y}H${to}${ends}" fill="none" stroke="${INK}" stroke-width="2"/>`;
}

function diamond(x: number, y: number): string {
  return `<path d="M${round(x)} ${y - 7}L${round(x + 7)} ${y}L${round(x)} ${y + 7}L${round(x - 7)} ${y}Z" fill="${PAPER}" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`;
}

/** A number with its sign, as it is read. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}
