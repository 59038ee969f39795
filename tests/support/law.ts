import fc from 'fast-check';
import { test } from 'vitest';

/** Walks compile a story each, so fewer of them than of plain values fit in the patience of a test run. */
export const WALKS = 25;

/** A law of the domain: a property that is tried on many made-up cases; the smallest that breaks it is printed. */
export function law<T>(title: string, property: fc.IProperty<T>, numRuns = 200): void {
  test(title, () => fc.assert(property, { numRuns }), 60_000);
}
