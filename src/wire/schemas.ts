import * as z from 'zod/mini';
import { COUNTS, DEBRIEFS } from '../classroom/assignment.ts';
import { LANGUAGES } from '../core/texts.ts';

/**
 * What may be sent to the class server. Both ends parse with these schemas; lengths are limits of taste on
 * the page and of safety at the door. Unknown keys are left out, never passed on.
 */
const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));
const name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const time = z.int().check(z.minimum(0));
const language = z.enum(LANGUAGES);

/** A class by the code on the board, or by the secret of its link; and who somebody wants to be in it. */
export const joining = z.object({
  class: z.union([z.object({ code: line(40) }), z.object({ link: line(64) })]),
  name: line(120),
  /** A word or sentence of the student's own, to come back with on another device. */
  recovery: z.string().check(z.minLength(6), z.maxLength(200)),
});

/** Coming back to a class on another device. */
export const returning = joining;

/** An attempt as a device hands it in. `notation` is the whole list of moves, each time. */
export const handingIn = z.object({
  notation: line(140_000),
  language,
  /** Milliseconds since 1970 by the clock of the device; shown, never relied upon. */
  started: time,
});

export const note = z.object({
  about: line(120),
  fields: z.record(line(60), z.string().check(z.maxLength(200_000))),
});

export const commenting = z.object({ text: line(10_000) });

export const classDraft = z.object({
  name: line(120),
  retentionDays: z.int().check(z.minimum(1), z.maximum(1_500)),
});

export const classChange = z.partial(z.extend(classDraft, { archived: z.boolean() }));

export const assignmentDraft = z.object({
  title: line(200),
  scenarios: z.array(name).check(z.minLength(1), z.maxLength(50)),
  opens: z.nullable(time),
  closes: z.nullable(time),
  counts: z.enum(COUNTS),
  reasons: z.boolean(),
  reflection: z.nullable(name),
  language: z.nullable(language),
  debrief: z.enum(DEBRIEFS),
});

export const assignmentChange = z.partial(z.extend(assignmentDraft, { archived: z.boolean() }));

/** A lecturer who was invited makes an account. */
export const accepting = z.object({
  secret: line(64),
  name: line(120),
  email: z.email().check(z.maxLength(200)),
  password: z.string().check(z.maxLength(1_000)),
});

/** A password that is thought of, and what is known of who thinks of it. */
export const judging = z.object({
  secret: line(64),
  password: z.string().check(z.maxLength(1_000)),
  about: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(2)),
});

export const signingIn = z.object({
  email: z.string().check(z.maxLength(200)),
  password: z.string().check(z.maxLength(1_000)),
});

/** Going to sign in with the account of the school, perhaps with an invitation in hand. */
export const goingToInstitution = z.object({ language, invitation: z.nullable(line(64)) });

/** A lecturer who lost a password, with the link of who runs the server. */
export const recovering = z.object({ secret: line(64), password: z.string().check(z.maxLength(1_000)) });

export const changingPassword = z.object({
  current: z.string().check(z.maxLength(1_000)),
  next: z.string().check(z.maxLength(1_000)),
});

/** A password that is thought of for an account one is signed in to. */
export const thinkingOf = z.object({ password: z.string().check(z.maxLength(1_000)) });

export const identifier = id;

export type Joining = z.infer<typeof joining>;
export type HandingIn = z.infer<typeof handingIn>;
export type ClassDraft = z.infer<typeof classDraft>;
export type ClassChange = z.infer<typeof classChange>;
export type AssignmentDraft = z.infer<typeof assignmentDraft>;
export type AssignmentChange = z.infer<typeof assignmentChange>;
