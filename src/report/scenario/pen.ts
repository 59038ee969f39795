import { escapeText, round } from '../charts/svg.ts';
import { INK, LETTER } from '../charts/world-style.ts';

/** Widths of what stands on a map, and the room between two of them. */
export const WIDTHS = { decision: 520, ending: 250, bend: 30, gap: 34 } as const;

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
