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

/** The part of the picture that a person in this slot fills, with a little room around it. */
export function roomFor(slot: Slot, height: number): Box {
  const margin = slot.width * 0.06;
  return {
    left: slot.x - slot.width / 2 - margin,
    top: slot.y - height - margin,
    right: slot.x + slot.width / 2 + margin,
    bottom: slot.y + margin,
  };
}
