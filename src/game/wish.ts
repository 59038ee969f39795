/** What the address asks for: an attempt by its id, a new one, one that goes on from another, or the scenario. */
export interface BeginWish {
  readonly attempt: string | null;
  readonly fresh: boolean;
  /** The notation of an attempt up to where a new one is to go on. */
  readonly from: string | null;
}

/** Reads what stands behind the `?` of an address. */
export function readWish(search: string): BeginWish {
  const asked = new URLSearchParams(search);
  return { attempt: asked.get('attempt'), fresh: asked.has('new'), from: asked.get('from') };
}

/** A wish that was granted is not asked again: without it a reload would leave the same attempt once more. */
export function dropBranchWish(): void {
  if (readWish(location.search).from === null) return;
  history.replaceState(null, '', location.pathname + location.hash);
}
