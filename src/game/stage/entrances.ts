import type { Slot } from '../picture/types.ts';
import { type Box, DESIGN } from './fit.ts';

/** Milliseconds and design pixels of coming in and of leaving. */
export const ENTRANCE = { ms: 420, way: 230, bob: 8 } as const;
export const EXIT = { riseMs: 160, rise: 18, ms: 300 } as const;

/** How many steps are heard, as it were, on the way. */
const STEPS = 3;

/** Where on the floor somebody comes from, or goes to: a few steps to the side that is nearer to the wall. */
export function offStage(slot: Slot): number {
  return slot.x < DESIGN.width / 2 ? slot.x - ENTRANCE.way : slot.x + ENTRANCE.way;
}

/** How high somebody is on a share of the way (0–1): up at each step, down at both ends. */
export function bobbing(share: number): number {
  return Math.abs(Math.sin(share * STEPS * Math.PI)) * ENTRANCE.bob;
}

/** What has to be in view of a person in this slot: head and hands, not the whole body nor every wide gesture. */
export function focusOn(slot: Slot, height: number): Box {
  const half = slot.width * 0.42;
  return { left: slot.x - half, top: slot.y - height, right: slot.x + half, bottom: slot.y - height * 0.26 };
}
