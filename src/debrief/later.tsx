import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LaterProps {
  /** False draws at once, which is also what a page that nobody looks at needs. */
  readonly wait: boolean;
  readonly children: ComponentChildren;
}

/** Draws what is below the first screen once what stands above it has been painted. */
export function Later({ wait, children }: LaterProps) {
  const [now, setNow] = useState(!wait);
  useEffect(() => {
    if (now) return undefined;
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setNow(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [now]);
  return <>{now && children}</>;
}
