import { useEffect, useState } from 'preact/hooks';

/**
 * A value that lives outside the page: `read` gives it, `watch` calls back after every change and gives what
 * ends that. Both stay the same function as long as they are about the same value.
 */
export function useWatched<T>(watch: (listener: () => void) => () => void, read: () => T): T {
  const [, draw] = useState(0);
  useEffect(() => {
    // What changed between drawing and watching is drawn now.
    draw((count) => count + 1);
    return watch(() => draw((count) => count + 1));
  }, [watch]);
  return read();
}
