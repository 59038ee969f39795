/** Waits that can be cut short, when what was waited for may have come. */
export function createPauses() {
  const wakes = new Set<() => void>();
  return {
    pause: (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        const wake = () => {
          wakes.delete(wake);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        wakes.add(wake);
      }),
    cutShort() {
      for (const wake of wakes) wake();
    },
  };
}
