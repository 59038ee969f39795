import { type ChartFrame, drawing, escapeText, round } from '../charts/svg.ts';
import { INK, INK_SOFT, LETTER } from '../charts/world-style.ts';

/** A bar: how probable, and what stands below it, if anything. */
export interface Bar {
  readonly share: number;
  readonly label: string;
}

const WIDTH = 260;
const HEIGHT = 84;

/** How probable each outcome is. The highest bar fills the height, because only the shape matters. */
export function spreadChart(bars: readonly Bar[], colour: string, frame: ChartFrame): string {
  const highest = Math.max(...bars.map(({ share }) => share), Number.MIN_VALUE);
  const step = WIDTH / Math.max(1, bars.length);
  const body = bars.map(({ share, label }, at) => {
    const height = (share / highest) * HEIGHT;
    const x = at * step;
    const bar = `<rect x="${round(x + step * 0.08)}" y="${round(HEIGHT - height + 4)}" width="${round(step * 0.84)}" height="${round(height)}" fill="${colour}" fill-opacity="0.75"/>`;
    const word =
      label === ''
        ? ''
        : `<text x="${round(x + step / 2)}" y="${HEIGHT + 20}" text-anchor="middle" font-family="${LETTER}" font-size="12" fill="${INK_SOFT}">${escapeText(label)}</text>`;
    return bar + word;
  });
  const base = `<path d="M0 ${HEIGHT + 4.5}H${WIDTH}" stroke="${INK}" stroke-width="1"/>`;
  return drawing(frame, [-10, 0, WIDTH + 20, HEIGHT + 26], body.join('') + base);
}
