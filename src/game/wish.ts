/** What the address asks for: an attempt by its id, a new one, one that goes on from another, one for an assignment, or the scenario. */
export interface BeginWish {
  readonly attempt: string | null;
  readonly fresh: boolean;
  /** The notation of an attempt up to where a new one is to go on. */
  readonly from: string | null;
  /** The assignment it is for, as `addressOfAssigned` writes it. */
  readonly assignment: string | null;
}

/** Reads what stands behind the `?` of an address. */
export function readWish(search: string): BeginWish {
  const asked = new URLSearchParams(search);
  return {
    attempt: asked.get('attempt'),
    fresh: asked.has('new'),
    from: asked.get('from'),
    assignment: asked.get('assignment'),
  };
}

/** A new attempt is begun once: with the wish still in the address, a reload would begin another one. */
export function dropBeginWish(): void {
  const asked = new URLSearchParams(location.search);
  if (!asked.has('from') && !asked.has('new')) return;
  asked.delete('from');
  asked.delete('new');
  const search = asked.size === 0 ? '' : `?${asked}`;
  history.replaceState(null, '', location.pathname + search + location.hash);
}
