import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Fit, fitOf, pageAfter, readingTime } from './pages.ts';

interface Pages {
  /** What is looked through. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** What is in it, flowing into columns of which the frame shows one. */
  readonly flow: RefObject<HTMLDivElement | null>;
  readonly page: number;
  readonly pages: number;
  /** Whether pages are turned by themselves. */
  readonly turns: boolean;
  readonly turnTo: (page: number) => void;
  readonly setTurns: (turns: boolean) => void;
}

/** Measures what is in a frame whenever it is drawn anew, and turns its pages until somebody does it by hand. */
export function usePages(): Pages {
  const frame = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit>({ scale: 1, pages: 1 });
  const [wanted, setPage] = useState(0);
  const [turns, setTurns] = useState(true);
  const { pages } = fit;
  const page = Math.min(wanted, pages - 1);
  const measure = useCallback(() => {
    const [outer, inner] = [frame.current, flow.current];
    if (outer === null || inner === null) return;
    const found = fitOf((scale) => {
      inner.style.fontSize = `${scale}em`;
      return pagesIn(outer);
    });
    inner.style.fontSize = `${found.scale}em`;
    setFit((before) => (before.pages === found.pages && before.scale === found.scale ? before : found));
  }, []);
  // With everything that is drawn anew there may be more of it, or less.
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (frame.current !== null) observer.observe(frame.current);
    document.fonts.ready.then(measure).catch(reportError);
    return () => observer.disconnect();
  }, [measure]);
  useLayoutEffect(() => {
    if (frame.current !== null) frame.current.scrollLeft = page * widthOf(frame.current);
  });
  useEffect(() => {
    if (pages === 1 || !turns) return;
    const signs = (flow.current?.textContent ?? '').length / pages;
    const timer = setTimeout(() => setPage((page + 1) % pages), readingTime(signs));
    return () => clearTimeout(timer);
  }, [page, pages, turns]);
  const turnTo = useCallback((to: number) => {
    setTurns(false);
    setPage(to);
  }, []);
  useEffect(() => {
    if (pages === 1) return;
    const onKey = ({ key }: KeyboardEvent) => {
      const to = pageAfter(key, page, pages);
      if (to !== null) turnTo(to);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [page, pages, turnTo]);
  return { frame, flow, page, pages, turns, turnTo, setTurns };
}

/** A page with the gap behind it, in CSS pixels. */
function widthOf(frame: HTMLElement): number {
  return frame.clientWidth + GAP;
}

function pagesIn(frame: HTMLElement): number {
  // Half a gap of play, for widths that are no whole number of pixels.
  return Math.max(1, Math.ceil((frame.scrollWidth - GAP / 2) / widthOf(frame)));
}

/** As in the styles of `.pages-flow`. */
const GAP = 32;
