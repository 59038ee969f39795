import type { Interval } from '../../core/interval.ts';
import { hand, stroke } from './hand.ts';
import { type ChartFrame, drawing, escapeText, round } from './svg.ts';
import { INK, INK_SOFT, LETTER } from './world-style.ts';

export interface IntervalChart extends ChartFrame {
  /** The words at both ends of the line. */
  readonly low: string;
  readonly high: string;
}

const LINE = { from: 6, to: 314, y: 16 } as const;
const BAND = 16;

/** How sure a score is: a band on a line from seldom to often. It shows no point, because there is none to show. */
export function intervalChart({ low, high }: Interval, chart: IntervalChart): string {
  const place = (share: number) => round(LINE.from + share * (LINE.to - LINE.from));
  const line = stroke({ x: LINE.from, y: LINE.y }, { x: LINE.to, y: LINE.y }, hand(2));
  const ends = [LINE.from, LINE.to].map((x) => `M${x} ${LINE.y - 5}V${LINE.y + 5}`).join('');
  const word = (text: string, x: number, anchor: string) =>
    `<text x="${x}" y="43" text-anchor="${anchor}" font-family="${LETTER}" font-size="15.5" fill="${INK_SOFT}">${escapeText(text)}</text>`;
  const body = [
    `<path d="${line}${ends}" fill="none" stroke="${INK}" stroke-width="1.6" stroke-linecap="round"/>`,
    `<rect x="${place(low)}" y="${LINE.y - BAND / 2}" width="${round(place(high) - place(low))}" height="${BAND}" rx="7" fill="${INK}" fill-opacity="0.28" stroke="${INK}" stroke-width="1.8"/>`,
    word(chart.low, LINE.from, 'start'),
    word(chart.high, LINE.to, 'end'),
  ];
  return drawing(chart, [0, 0, 320, 48], body.join(''));
}
