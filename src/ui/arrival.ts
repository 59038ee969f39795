import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

/** True once the reader has gone from one view to another: whoever arrives starts reading at the heading. */
export const ArrivedContext = createContext(false);

/** For what is read first on arriving: it gets the focus once, because a heading that changes is no arrival. */
export function useFirstRead(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const [arriving] = useState(useContext(ArrivedContext));
  useEffect(() => {
    if (arriving) heading.current?.focus();
  }, [arriving]);
  return heading;
}
