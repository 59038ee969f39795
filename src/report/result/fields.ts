/** A value from outside with fields of which nothing is known yet. */
export type Found = Readonly<Record<string, unknown>>;

export function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when these are all its fields: a field that nobody knows may be anything, so it is not passed over. */
export function hasOnly(found: Found, names: readonly string[]): boolean {
  const keys = Object.keys(found);
  return keys.length === names.length && keys.every((key) => names.includes(key));
}

/** A whole number, 0 or more, that adds up exactly. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A moment in UTC as `2026-11-22T10:00:00.000Z`. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value);
}

const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
