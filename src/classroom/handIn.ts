/**
 * What becomes of a list of moves that arrives where another one is kept. Moves are only ever added (a step
 * back is a move too), so of two lists of one attempt the longer is the newer, whatever a clock says.
 */
export type Arrival =
  /** Nothing was kept yet, or what was kept is a beginning of what arrives. */
  | 'newer'
  /** It is kept already. */
  | 'same'
  /** What arrives is a beginning of what is kept: it was sent earlier and came later. */
  | 'late'
  /** Neither is a beginning of the other: two devices went different ways under one name. */
  | 'apart';

export function arrivalOf(kept: readonly string[] | null, arriving: readonly string[]): Arrival {
  if (kept === null) return 'newer';
  const shared = Math.min(kept.length, arriving.length);
  for (let at = 0; at < shared; at += 1) if (kept[at] !== arriving[at]) return 'apart';
  if (kept.length === arriving.length) return 'same';
  return arriving.length > kept.length ? 'newer' : 'late';
}
