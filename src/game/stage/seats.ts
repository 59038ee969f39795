import type { Presence } from '../../core/scene.ts';
import { PLAYER } from '../../core/vocabulary.ts';
import type { Room, Slot } from '../picture/types.ts';

/** Who sits where: the player on their own seat, the others by number, from 0. */
export type Seats = ReadonlyMap<string, number>;

export const NOBODY: Seats = new Map();

/**
 * The seats of the people in a scene. Somebody who stays keeps their seat, so that nobody moves up when a
 * neighbour leaves; a newcomer takes the first free one. Who finds no seat is not in the result.
 */
export function seated(before: Seats, people: readonly Presence[], count: number): Seats {
  const others = people.filter(({ who }) => who !== PLAYER).map(({ who }) => who);
  const after = new Map([...before].filter(([who]) => others.includes(who)));
  for (const who of others) {
    if (after.has(who)) continue;
    const taken = new Set(after.values());
    const free = Array.from({ length: count }, (_, seat) => seat).find((seat) => !taken.has(seat));
    if (free !== undefined) after.set(who, free);
  }
  return after;
}

/** The slot of somebody in this room, null when there is no seat for them. */
export function slotOf(who: string, seats: Seats, room: Room): Slot | null {
  if (who === PLAYER) return room.you;
  const seat = seats.get(who);
  return seat === undefined ? null : (room.others[seat] ?? null);
}
