import type { OptionShare } from '../gradebook/distribution.ts';
import { box, hand } from './hand.ts';
import { type ChartFrame, drawing, round } from './svg.ts';
import { INK } from './world-style.ts';

const WIDTH = 320;
const HEIGHT = 16;

/**
 * One option of a decision as a bar: the broken outline is those it was offered to, the full part those who chose
 * it, out of everybody who came to the decision (`n`), so that the bars below each other share a scale.
 */
export function shareChart({ count, offered }: OptionShare, n: number, frame: ChartFrame): string {
  const wide = (members: number) => round((members / Math.max(1, n)) * (WIDTH - 4));
  const steady = hand(5);
  const outline = `<path d="${box(2, 2, wide(offered), HEIGHT - 4, steady)}" fill="none" stroke="${INK}" stroke-width="1.3" stroke-dasharray="4 3"/>`;
  const full =
    count === 0
      ? ''
      : `<path d="${box(2, 2, wide(count), HEIGHT - 4, steady)}" fill="${INK}" fill-opacity="0.72"/>`;
  return drawing(frame, [0, 0, WIDTH, HEIGHT], full + outline);
}
