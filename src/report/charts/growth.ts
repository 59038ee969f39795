import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { line, symbol, symbolDiamond } from 'd3-shape';
import { displayOf } from '../../core/display.ts';
import type { HeldScore, RoleGrowth } from '../growth.ts';
import { hand, stroke } from './hand.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import { INK, INK_SOFT, LETTER, PAPER, SAIL } from './world-style.ts';

export interface GrowthChart extends ChartFrame {
  /** The words beside the three thirds of the height. */
  readonly often: string;
  readonly varying: string;
  readonly seldom: string;
  /** The word below the last column. */
  readonly together: string;
}

/** How a band is drawn: the first time, the last time, or all first times together. */
export type BandKind = 'first' | 'latest' | 'together';

const WIDTH = 340;
const FIELD = { left: 86, right: 336, top: 8, bottom: 146 } as const;
const HEIGHT = 176;
const WIDEST = { one: 19, together: 30 } as const;

/**
 * What one role showed over time: per conversation a band as high as its interval, in the order of play, and
 * at the end all of them together. A point stands only where a number may be said. Dashes mark what choosing
 * at random gives.
 */
export function growthChart({ conversations, together }: RoleGrowth, chart: GrowthChart): string {
  const names = conversations.map((_, at) => String(at + 1));
  const x = scaleBand([...names, chart.together], [FIELD.left, FIELD.right]).padding(0.18);
  const y = scaleLinear([0, 1], [FIELD.bottom, FIELD.top]);
  const columns = conversations.map(({ first, latest }, at) =>
    column(chart.id, { x, y, at: names[at] ?? '' }, [
      { kind: 'first', held: first },
      ...(latest === null ? [] : [{ kind: 'latest' as const, held: latest }]),
    ]),
  );
  const body = [
    hatch(chart.id),
    thirds(y, chart),
    ...columns,
    column(chart.id, { x, y, at: chart.together }, [{ kind: 'together', held: together }]),
    ...[...names, chart.together].map((name) => below(name, (x(name) ?? 0) + x.bandwidth() / 2)),
  ];
  return drawing(chart, [0, 0, WIDTH, HEIGHT], body.join(''));
}

/** A band by itself, for the explanation of the signs. */
export function growthSign(kind: BandKind | 'number' | 'chance', chart: ChartFrame): string {
  const middle = { x: 20, y: 12 };
  const drawn =
    kind === 'number'
      ? point(middle.x, middle.y)
      : kind === 'chance'
        ? chanceLine(6, 34, middle.y)
        : band(chart.id, kind, { x: 12, width: 16, top: 2, bottom: 22 });
  return drawing(chart, [0, 0, 40, 24], hatch(chart.id) + drawn);
}

interface Place {
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
  /** Name of the column. */
  readonly at: string;
}

function column(
  id: string,
  { x, y, at }: Place,
  bands: readonly { readonly kind: BandKind; readonly held: HeldScore }[],
): string {
  const left = x(at) ?? 0;
  const room = x.bandwidth() / bands.length;
  const width = Math.min(WIDEST.one, x.bandwidth() / 2 - 3);
  const drawn = bands.map(({ kind, held }, index) => {
    const middle = left + room * (index + 0.5);
    return shown(id, kind, held, y, middle, kind === 'together' ? WIDEST.together : width);
  });
  const chance = bands.find(({ held }) => displayOf(held.score).kind !== 'too-few')?.held.chance ?? null;
  const dashes = chance === null ? '' : chanceLine(left - 1, left + x.bandwidth() + 1, y(chance));
  return drawn.join('') + dashes;
}

/** Nothing but a stroke where there is too little to say anything. */
function shown(
  id: string,
  kind: BandKind,
  { score, interval: { low, high } }: HeldScore,
  y: ScaleLinear<number, number>,
  middle: number,
  width: number,
): string {
  const display = displayOf(score);
  if (display.kind === 'too-few')
    return text('–', middle, y(0.5) + 5, { anchor: 'middle', size: 18, weight: 650 });
  const drawn = band(id, kind, { x: middle - width / 2, width, top: y(high), bottom: y(low) });
  return display.kind === 'number' ? drawn + point(middle, y(display.percentage / 100)) : drawn;
}

/** Full, hatched with a broken edge, or with a double edge: told apart without colour. */
function band(
  id: string,
  kind: BandKind,
  { x, width, top, bottom }: { x: number; width: number; top: number; bottom: number },
): string {
  const rect = (inset: number, style: string) =>
    `<rect x="${round(x + inset)}" y="${round(top + inset)}" width="${round(width - 2 * inset)}" height="${round(bottom - top - 2 * inset)}" rx="5" ${style}/>`;
  if (kind === 'latest') {
    return rect(0, `fill="url(#${id}-hatch)" stroke="${INK}" stroke-width="1.5" stroke-dasharray="4 3"`);
  }
  const full = rect(0, `fill="${INK}" fill-opacity="0.24" stroke="${INK}" stroke-width="1.7"`);
  return kind === 'first' ? full : full + rect(3, `fill="none" stroke="${INK}" stroke-width="1"`);
}

function hatch(id: string): string {
  return (
    `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse">` +
    `<path d="M-1.5 7.5 7.5 -1.5M-1.5 1.5 1.5 -1.5M4.5 7.5 7.5 4.5" stroke="${INK}" stroke-width="1" fill="none"/></pattern></defs>`
  );
}

const diamond = symbol(symbolDiamond, 62);

function point(x: number, y: number): string {
  return `<path transform="translate(${round(x)} ${round(y)})" d="${diamond() ?? ''}" fill="${PAPER}" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`;
}

const straight = line();

function chanceLine(from: number, to: number, y: number): string {
  const d = straight([
    [round(from), round(y)],
    [round(to), round(y)],
  ]);
  return `<path d="${d ?? ''}" fill="none" stroke="${SAIL}" stroke-width="2.4" stroke-dasharray="5 3.5"/>`;
}

/** The thirds of the height, by which a word is chosen, with their words. */
function thirds(y: ScaleLinear<number, number>, { often, varying, seldom }: GrowthChart): string {
  const steady = hand(9);
  const lines = [0, 1 / 3, 2 / 3, 1].map((share) =>
    stroke({ x: FIELD.left - 4, y: y(share) }, { x: FIELD.right, y: y(share) }, steady),
  );
  const words = [seldom, varying, often].map((word, third) =>
    text(word, 0, y((third + 0.5) / 3) + 6, { anchor: 'start', size: 17 }),
  );
  const rules = `<path d="${lines.join('')}" fill="none" stroke="${INK}" stroke-opacity="0.28" stroke-width="1.1"/>`;
  return rules + words.join('');
}

function below(name: string, middle: number): string {
  return text(name, middle, HEIGHT - 8, { anchor: 'middle', size: 17.5, weight: 650 });
}

function text(
  words: string,
  x: number,
  y: number,
  { anchor, size, weight = 450 }: { anchor: string; size: number; weight?: number },
): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-family="${LETTER}" font-size="${size}" font-weight="${weight}" fill="${weight > 500 ? INK : INK_SOFT}">${escapeText(words)}</text>`;
}
