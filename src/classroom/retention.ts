const DAY = 24 * 3_600_000;

/**
 * When a class is deleted with everything in it: so many days after the last hand-in, or after it was made where
 * nothing was ever handed in. Times are milliseconds since 1970, by the clock of the server.
 */
export function expiryOf(
  { created, retentionDays }: { readonly created: number; readonly retentionDays: number },
  lastHandIn: number | null,
): number {
  return Math.max(created, lastHandIn ?? 0) + retentionDays * DAY;
}

/** When a session of intervision is deleted with everything in it: so many days after somebody last did something. */
export function sessionExpiryOf({
  touched,
  keptDays,
}: {
  readonly touched: number;
  readonly keptDays: number;
}): number {
  return touched + keptDays * DAY;
}

/** Whoever lost a connection for longer than a day looks at the results again instead. */
export const EVENTS_KEPT = DAY;

/**
 * An edition that is no longer on offer stays so long, because somebody may have been playing on it without a
 * connection; with an attempt on it, it stays as long as that.
 */
export const EDITIONS_KEPT = 90 * DAY;

/** Who saw or did what of a class can be asked for so long: a school year, and what comes of it. */
export const AUDIT_KEPT = 400 * DAY;
