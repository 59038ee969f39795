import { createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';

/** Going through the moments of an attempt, one at a time. */
export interface Walk {
  /** The number of the moment that is shown, from 1; null where they all stand under each other. */
  readonly at: number | null;
  readonly count: number;
  /** Shows a moment and goes to its heading; the address then points at it. */
  readonly goTo: (number: number) => void;
  readonly showAll: (all: boolean) => void;
  /** Goes to the moment that the address points at (`?moment=3`); for when the moments have been drawn. */
  readonly arrive: () => void;
}

export const WalkContext = createContext<Walk | null>(null);

export function useWalk(): Walk {
  const walk = useContext(WalkContext);
  if (walk === null) throw new Error('moments are drawn outside a walk through them');
  return walk;
}

/** Id of the heading of a moment. */
export const momentHeading = (number: number): string => `moment-${number}`;

/** A walk through so many moments. The address follows it; the part behind `#` holds the attempt and stays. */
export function useWalkThrough(count: number): Walk {
  const [{ at, focus }, setPlace] = useState<Place>({ at: 1, focus: null });

  // Only once the moment is shown can somebody be brought to it.
  useLayoutEffect(() => {
    if (focus !== null) bringTo(momentHeading(focus.on));
  }, [focus]);

  return useMemo(
    () => ({
      at,
      count,
      goTo(number) {
        setPlace((before) => ({ at: before.at === null ? null : number, focus: { on: number } }));
        pointAt(number);
      },
      arrive() {
        const asked = Number(new URLSearchParams(location.search).get(PARAMETER));
        if (Number.isInteger(asked) && asked >= 1 && asked <= count)
          setPlace({ at: asked, focus: { on: asked } });
      },
      showAll(all) {
        setPlace({ at: all ? null : 1, focus: null });
        pointAt(null);
      },
    }),
    [at, count],
  );
}

interface Place {
  readonly at: number | null;
  /** A new value for every time that somebody wants to go there. */
  readonly focus: { readonly on: number } | null;
}

const PARAMETER = 'moment';

/** Goes to a heading; what follows is read from there. */
export function bringTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function pointAt(number: number | null): void {
  const search = new URLSearchParams(location.search);
  if (number === null) search.delete(PARAMETER);
  else search.set(PARAMETER, String(number));
  const asked = search.size === 0 ? '' : `?${search}`;
  history.replaceState(history.state, '', location.pathname + asked + location.hash);
}
