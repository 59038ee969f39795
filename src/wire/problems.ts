/** Why the class server did not do what was asked, with the status it answers. The page has a sentence for each. */
export const PROBLEMS = {
  'not-json': 400,
  'not-understood': 400,
  'bad-name': 400,
  'bad-notation': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'other-site': 403,
  'not-found': 404,
  'wrong-code': 404,
  'wrong-recovery': 404,
  'name-taken': 409,
  parted: 409,
  'not-open-yet': 409,
  closed: 409,
  'not-assigned': 409,
  'flawed-assignment': 409,
  'weak-password': 409,
  'invitation-gone': 404,
  'recovery-gone': 404,
  'wrong-password': 403,
  /** Where lecturers sign in with the account of their school cannot be reached, or answers wrongly. */
  'institution-away': 502,
  'unknown-edition': 422,
  'impossible-moves': 422,
  'too-large': 413,
  'too-many-tries': 429,
  /** Others are waiting for a scenario to be checked: the same can be sent again later. */
  'check-busy': 503,
  failed: 500,
  'database-away': 503,
  /** The machine has no room left: what was there is kept, and it can be sent again later. */
  'disk-full': 507,
} as const satisfies Readonly<Record<string, number>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The body of every answer that is not a success. */
export interface Problem {
  readonly problem: ProblemCode;
  /** What exactly is wrong, for those who build on this; empty where the code says it all. */
  readonly reason: string;
}
