import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When the group goes to another step, what had the focus may be gone: then it goes to where the new step begins.
 * From whoever is typing, or has the focus on something that stays, nothing is taken.
 */
export function useArrival(step: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(step);
  useEffect(() => {
    if (arrived.current === step) return;
    arrived.current = step;
    const { activeElement } = document;
    // A heading that somebody arrived at before is nothing that they are busy with.
    const isFree = activeElement === null || activeElement.matches('body, [tabindex="-1"]');
    // Who leads keeps the focus on what leads, and sees what came of it.
    const leads = activeElement?.matches('.group-bar *') === true;
    if (isFree) heading.current?.focus({ preventScroll: true });
    if (isFree || leads) heading.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return heading;
}
