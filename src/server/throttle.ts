/**
 * Counts tries per key and says when it is enough. Each key may try `most` times at once and gets one try
 * back every `milliseconds / most`. Kept in memory, so every process counts for itself.
 */
export function createThrottle(most: number, milliseconds: number, now: () => number) {
  const spent = new Map<string, { count: number; at: number }>();

  return {
    /** True when this try is one too many. */
    tooMany(key: string): boolean {
      const time = now();
      const before = spent.get(key) ?? { count: 0, at: time };
      const back = ((time - before.at) * most) / milliseconds;
      const count = Math.max(0, before.count - back) + 1;
      if (count > most) return true;
      spent.set(key, { count, at: time });
      if (spent.size > LARGEST) forgetOldest(spent);
      return false;
    },
  };
}

export type Throttle = ReturnType<typeof createThrottle>;

/** A flood of keys must not fill the memory. */
const LARGEST = 100_000;

function forgetOldest(spent: Map<string, unknown>): void {
  let forgotten = 0;
  for (const key of spent.keys()) {
    if (forgotten >= LARGEST / 10) return;
    spent.delete(key);
    forgotten += 1;
  }
}
