/** Of two that wait for each other PostgreSQL ends one after a second, and undoes what it did. */
const DEADLOCK = '40P01';
const MOST_TRIES = 5;

/**
 * Does again what was undone because somebody else wrote to the same rows in another order, such as a class that is
 * erased while it hands in. For one statement or one transaction: what is undone must be all that was done.
 */
export async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries >= MOST_TRIES || !isDeadlock(error)) throw error;
    }
  }
}

export function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DEADLOCK;
}
