import type { HostSize } from '../size.ts';

/** From the edges of the stage, in CSS pixels. */
export const MARGIN = 12;

/** Narrower than this there is no compass: it would cover faces. */
const TOO_NARROW = 520;
const SMALLEST = 96;
const LARGEST = 176;

/** Width and height of the compass in CSS pixels; 0 where there is no room for it. */
export function compassSize({ width, height }: HostSize): number {
  if (width < TOO_NARROW || height < SMALLEST * 1.5) return 0;
  return Math.round(Math.min(Math.max(width * 0.16, SMALLEST), LARGEST, height * 0.4));
}
