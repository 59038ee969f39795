import type { Bound } from '../explore/graph.ts';

/** What stands in the way of a proof: a search that was cut off, endless play, or fronts too large to keep. */
export type Obstacle = Bound | 'cycle' | 'front';

/** A claim about every path. A cut-off search can refute one but never prove it. */
export type Verdict<W> =
  | { readonly verdict: 'proven' }
  | { readonly verdict: 'refuted'; readonly witnesses: readonly W[] }
  | { readonly verdict: 'not-proven'; readonly obstacle: Obstacle };

/** A claim holds when nothing against it was found and the search was complete. */
export function verdictOf<W>(against: readonly W[], obstacle: Obstacle | null): Verdict<W> {
  if (against.length > 0) return { verdict: 'refuted', witnesses: against };
  return obstacle === null ? { verdict: 'proven' } : { verdict: 'not-proven', obstacle };
}
