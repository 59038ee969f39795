import { hand, stroke } from './hand.ts';
import { type ChartFrame, drawing, round } from './svg.ts';
import { INK } from './world-style.ts';

const SPACE = 7;
const GROUP = 8;
const HEIGHT = 20;

/** So many strokes of a pen, every fifth across the four before it, as somebody keeps count on paper. */
export function tallyChart(count: number, frame: ChartFrame): string {
  const steady = hand(count + 13);
  const lines = Array.from({ length: count }, (_, index) => {
    const group = Math.floor(index / 5) * (4 * SPACE + GROUP);
    const at = index % 5;
    const x = 4 + group + at * SPACE;
    const wobble = steady();
    return at === 4
      ? stroke({ x: group, y: HEIGHT - 6 }, { x: group + 4 * SPACE, y: 6 + wobble }, steady)
      : stroke({ x: round(x + wobble), y: 3 }, { x: round(x - wobble), y: HEIGHT - 2 }, steady);
  });
  const body = `<path d="${lines.join('')}" fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`;
  return drawing(frame, [0, 0, 120, HEIGHT], body);
}
