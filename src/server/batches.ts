/**
 * Does things of one kind in batches: what comes while a batch is under way waits and shares the next one, so the
 * busier it is the less each of them costs, and nobody ever waits for a clock. `work` does not throw; it gives back
 * what has to wait for the next batch.
 */
export function createBatches<T>(work: (waiting: readonly T[]) => Promise<readonly T[]>): (one: T) => void {
  let waiting: T[] = [];
  let working = false;

  async function go(): Promise<void> {
    working = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      waiting = [...(await work(batch)), ...waiting];
    }
    working = false;
  }

  return (one) => {
    waiting.push(one);
    // After everything that has arrived by now was read, so that it shares the batch.
    if (waiting.length === 1 && !working) setImmediate(() => working || void go());
  };
}
