import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';
import type { WorldAccount } from '../worlds.ts';
import { box, hand } from './hand.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import {
  INK,
  INK_SOFT,
  LETTER,
  patternId,
  patterns,
  WORLD_COLOURS,
  type WorldSigns,
  worldIcon,
} from './world-style.ts';

export interface WorldsChart extends ChartFrame {
  readonly signs: WorldSigns;
  /** The words above the two sides. */
  readonly paid: string;
  readonly gained: string;
}

const WIDTH = 412;
const MIDDLE = WIDTH / 2;
const ROW = { first: 34, height: 70, bar: 22 } as const;
/** The longest bar, with room beside it for its number. */
const REACH = 160;
/** Shifts that fill a side; a few choices do not look like a landslide. */
const CALM = 4;

/**
 * Per world what it paid, to the left of the middle, and what it gained, to the right. One scale for all;
 * the worlds stand in the order of the source, and nothing is added up over them.
 */
export function worldsChart(accounts: ByWorld<WorldAccount>, chart: WorldsChart): string {
  const longest = Math.max(
    CALM,
    ...WORLDS.flatMap((world) => [accounts[world].paid, accounts[world].gained]),
  );
  const unit = REACH / longest;
  const height = ROW.first + WORLDS.length * ROW.height;
  const steady = hand(5);
  const body = [
    patterns(chart.id),
    sideName(chart.paid, MIDDLE - 12, 'end'),
    sideName(chart.gained, MIDDLE + 12, 'start'),
    ...WORLDS.map((world, index) => {
      const top = ROW.first + index * ROW.height;
      const { paid, gained } = accounts[world];
      return [
        worldName(chart.signs, world, top),
        bar(chart.id, world, 'paid', paid, unit, top, steady),
        bar(chart.id, world, 'gained', gained, unit, top, steady),
      ].join('');
    }),
    `<path d="M${MIDDLE} ${ROW.first - 6}V${height - 6}" stroke="${INK}" stroke-width="2" fill="none"/>`,
  ];
  return drawing(chart, [0, 0, WIDTH, height], body.join(''));
}

function sideName(text: string, x: number, anchor: string): string {
  return `<text x="${x}" y="17" text-anchor="${anchor}" font-family="${LETTER}" font-size="16" fill="${INK_SOFT}">${escapeText(text)}</text>`;
}

/** Icon and name above the bars, on the line that parts them. */
function worldName(signs: WorldSigns, world: World, top: number): string {
  const name = signs.names[world];
  return (
    worldIcon(signs, world, 12, top + 11, 20) +
    `<text x="28" y="${top + 17}" font-family="${LETTER}" font-size="17" font-weight="680" fill="${WORLD_COLOURS[world]}">${escapeText(name)}</text>`
  );
}

function bar(
  id: string,
  world: World,
  side: 'paid' | 'gained',
  amount: number,
  unit: number,
  top: number,
  steady: () => number,
): string {
  const length = amount * unit;
  const y = top + 28;
  const outward = side === 'paid' ? -1 : 1;
  const colour = WORLD_COLOURS[world];
  const shape = box(side === 'paid' ? MIDDLE - length : MIDDLE, y, length, ROW.bar, steady);
  const drawn =
    amount === 0
      ? ''
      : `<path d="${shape}" fill="${colour}" fill-opacity="${side === 'paid' ? 0 : 0.22}"/>` +
        `<path d="${shape}" fill="url(#${patternId(id, world)})" stroke="${colour}" stroke-width="1.8"${side === 'paid' ? ' stroke-dasharray="5 3"' : ''} stroke-linejoin="round"/>`;
  const sign = amount === 0 ? '0' : side === 'paid' ? `−${amount}` : `+${amount}`;
  const x = round(MIDDLE + outward * (length + 8));
  const anchor = side === 'paid' ? 'end' : 'start';
  return `${drawn}<text x="${x}" y="${y + 16.5}" text-anchor="${anchor}" font-family="${LETTER}" font-size="16" font-weight="650" fill="${INK}">${sign}</text>`;
}
