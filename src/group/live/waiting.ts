/** How long to wait before the next try, in milliseconds: longer each time, and not for everybody at once. */
export function waitBefore(tries: number, chance: number): number {
  const most = Math.min(LONGEST, SHORTEST * 2 ** tries);
  return most / 2 + (chance * most) / 2;
}

const SHORTEST = 500;
const LONGEST = 6_000;
