/**
 * The five roles of the professional. Source: PROFILE, "Vijf rollen" 1–5, in its order.
 * Note that enforcement belongs to the supporting role there, not to the monitoring one.
 */
export const ROLES = ['investigating', 'supporting', 'collaborating', 'monitoring', 'learning'] as const;
export type Role = (typeof ROLES)[number];
export type ByRole<T> = Readonly<Record<Role, T>>;

/** Builds a table with an entry for each role, so that no role can be forgotten. */
export function byRole<T>(entry: (role: Role) => T): ByRole<T> {
  return {
    investigating: entry('investigating'),
    supporting: entry('supporting'),
    collaborating: entry('collaborating'),
    monitoring: entry('monitoring'),
    learning: entry('learning'),
  };
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
