import { escapeText, round } from '../charts/svg.ts';
import { INK, LETTER } from '../charts/world-style.ts';

/** Widths of what stands on a map, and the room between two of them. */
export const WIDTHS = { decision: 520, bend: 30, gap: 26 } as const;

/** Endings share the width of a page, so that the map stays readable on it. */
export function endingWidth(count: number): number {
  const room = 1_340 - (count - 1) * WIDTHS.gap;
  return Math.min(280, Math.max(160, Math.floor(room / Math.max(1, count))));
}

interface Style {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: string;
}

/** One line of text; `y` is its baseline. */
export function line(
  text: string,
  x: number,
  y: number,
  { size, weight = 400, fill = INK, anchor = 'start' }: Style,
) {
  return `<text x="${round(x)}" y="${round(y)}" font-family="${LETTER}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeText(text)}</text>`;
}
