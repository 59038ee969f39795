/** So far apart, in milliseconds, are two readings only if a device's clock was set or stood still. */
const JUMP = 5_000;

/**
 * What to add to the device's clock to have the server's, in milliseconds. What the server says of its clock
 * arrives late by the way it takes, so the greatest of several readings is the best one; a reading far below it
 * means that the device's own clock was changed.
 */
export function offsetAfter(before: number | null, serverSaid: number, deviceSays: number): number {
  const reading = serverSaid - deviceSays;
  return before === null || reading > before || before - reading > JUMP ? reading : before;
}
