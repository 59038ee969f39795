/** The secret of an invitation stands behind the `#` alone: 24 random bytes. */
export function invitationIn(fragment: string): string | null {
  return /^[A-Za-z0-9_-]{32}$/.test(fragment) ? fragment : null;
}

/** The secret of a way back into an account: as long, behind a word of its own. */
export function recoveryIn(fragment: string): string | null {
  return /^recover\/([A-Za-z0-9_-]{32})$/.exec(fragment)?.[1] ?? null;
}
