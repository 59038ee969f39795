import type { ProblemCode } from '../wire/problems.ts';

/** Thrown by a route that does not do what was asked; the app turns it into the answer. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly reason: string;

  constructor(code: ProblemCode, reason = '') {
    super(`${code} ${reason}`.trim());
    this.code = code;
    this.reason = reason;
  }
}

/** Goes on only with what was found. */
export function found<T>(value: T | null | undefined, code: ProblemCode = 'not-found'): T {
  if (value === null || value === undefined) throw new Refusal(code);
  return value;
}
