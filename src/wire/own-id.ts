/** The id of a scenario that somebody brought in: `own-`, 16 hex digits, and the id its writer gave it. */
export const OWN_ID = /^own-[0-9a-f]{16}-[a-z0-9-]{1,40}$/;

/** Whether an id is that of a scenario somebody brought in. The library has none that looks like it. */
export function isOwnScenario(id: string): boolean {
  return OWN_ID.test(id);
}
