/** Remembers what was made, as long as it is asked for with the same stamp. */
export interface Memory<T> {
  recall(key: string, stamp: string, make: () => Promise<T>): Promise<T>;
}

/**
 * Remembers at most so many things; the one that was asked for longest ago makes room. Who asks while it is being
 * made waits for the same making.
 */
export function createMemory<T>(most: number): Memory<T> {
  const kept = new Map<string, { readonly stamp: string; readonly made: Promise<T> }>();
  return {
    recall(key, stamp, make) {
      const present = kept.get(key);
      const entry = present?.stamp === stamp ? present : { stamp, made: make() };
      kept.delete(key);
      kept.set(key, entry);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      // What could not be made is not remembered.
      entry.made.catch(() => {
        if (kept.get(key) === entry) kept.delete(key);
      });
      return entry.made;
    },
  };
}
