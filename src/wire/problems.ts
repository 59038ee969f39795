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
  'passkey-refused': 403,
  /** Where lecturers sign in with the account of their school cannot be reached, or answers wrongly. */
  'institution-away': 502,
  /** A session of intervision takes nobody in any more, or nothing more of something. */
  full: 409,
  'too-much': 409,
  /** Somebody left it, or was removed. */
  'not-here': 403,
  removed: 403,
  'not-facilitator': 403,
  /** What somebody did comes before its time, behind it, or cannot be done at all. */
  'not-now': 409,
  late: 409,
  'not-on-offer': 409,
  'not-shown': 409,
  'not-possible': 409,
  /** The link with which somebody goes on on another device was used, or is older than a quarter of an hour. */
  'secret-gone': 404,
  /** Of so few attempts it could be worked out whose they are. */
  'too-few-attempts': 409,
  'no-disagreement': 409,
  /** Not every path of a story is known, so no group can be led through it. */
  'unmapped-story': 422,
  'unknown-edition': 422,
  'impossible-moves': 422,
  /** What it was about was erased while it was being done: asking again tells what is left. */
  'changed-meanwhile': 409,
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
