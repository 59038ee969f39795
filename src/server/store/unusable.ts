/** A setting, a place or a database that the server cannot start with; its words are for who runs the server. */
export class Unusable extends Error {}

/** Why something failed, in the words of what failed; a connection that was tried at two addresses has a code only. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
