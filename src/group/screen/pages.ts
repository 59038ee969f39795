/** How something is shown that may be more than a screen holds. */
export interface Fit {
  /** The size of its letters, as a part of what they would be. */
  readonly scale: number;
  /** A whole number, 1 where all of it fits. */
  readonly pages: number;
}

/** From the largest letters to the smallest that a last row can read. */
const SCALES = [1, 0.92, 0.84, 0.76] as const;

/** Where even the smallest letters do not make it fit, it is paged, and then it can as well be readable. */
const PAGED = 0.84;

/** The largest letters at which all of it fits; where none do, pages. `pagesAt` tells how many pages a size takes. */
export function fitOf(pagesAt: (scale: number) => number): Fit {
  const fitting = SCALES.find((scale) => pagesAt(scale) <= 1);
  return fitting === undefined ? { scale: PAGED, pages: pagesAt(PAGED) } : { scale: fitting, pages: 1 };
}

/** In milliseconds: how long a page of so many signs stays, at the pace of somebody who reads for a whole hall. */
export function readingTime(signs: number): number {
  return Math.max(LEAST, LOOK + (1_000 * signs) / SIGNS_A_SECOND);
}

const LEAST = 10_000;
const LOOK = 3_000;
const SIGNS_A_SECOND = 14;

/** The page that a key leads to, also the key of a presenter's clicker; null for any other key. */
export function pageAfter(key: string, page: number, pages: number): number | null {
  if (key === 'PageDown' || key === 'ArrowRight') return Math.min(page + 1, pages - 1);
  return key === 'PageUp' || key === 'ArrowLeft' ? Math.max(page - 1, 0) : null;
}
