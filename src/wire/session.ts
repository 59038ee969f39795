import * as z from 'zod/mini';
import { CHOSEN_BY, PARTS, STAGES, TURNS } from '../classroom/session/acts.ts';
import { METHODS } from '../classroom/session/methods/list.ts';
import { SHAPES } from '../classroom/session/setup.ts';
import type { OwnView, RoundView, SharedView } from '../classroom/session/visible.ts';
import { ARGUMENT_KINDS } from '../profession/arguments.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));
const option = line(120);
const count = z.int().check(z.minimum(0), z.maximum(2_000));
const position = z.int().check(z.minimum(0), z.maximum(10_000));
const minutes = z.int().check(z.minimum(1), z.maximum(60));
const turn = z.enum(TURNS);
const moves = z.array(option).check(z.maxLength(2_000));

/** How a session begins. What it is about is a scenario, a played course, an assignment, or nothing that is kept. */
export const sessionDraft = z.object({
  shape: z.enum(SHAPES),
  scenario: z.nullable(line(64)),
  /** The notation of a played course, and how many of its moves lead to the decision that is talked about. */
  course: z.nullable(z.object({ notation: line(140_000), before: position })),
  /** An assignment of the lecturer who asks, whose disagreements are the agenda. */
  assignment: z.nullable(id),
  method: z.nullable(z.enum(METHODS)),
  hall: z.boolean(),
  hands: z.boolean(),
  minutes,
  /** Whole days after the last act until everything is deleted. */
  keptDays: z.int().check(z.minimum(1), z.maximum(90)),
  /** Who facilitates, and whether they choose along. */
  name: line(120),
  plays: z.boolean(),
});

export const sessionJoining = z.object({
  session: z.union([z.object({ code: line(40) }), z.object({ link: line(64) })]),
  name: line(120),
});

/** Going on as who one is on another device, with the secret that the first one asked for. */
export const sessionResuming = z.object({ secret: line(64) });

/** An act with a name of its own, so that the same one sent twice is done once. */
export const sessionActing = z.object({
  id,
  act: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('rename'), person: id, name: line(120) }),
    z.object({ kind: z.literal('remove'), person: id }),
    z.object({ kind: z.literal('leave') }),
    z.object({ kind: z.literal('return') }),
    z.object({ kind: z.literal('appoint'), person: id }),
    z.object({ kind: z.literal('support'), person: z.nullable(id) }),
    z.object({ kind: z.literal('bring'), moves }),
    z.object({ kind: z.literal('begin') }),
    z.object({ kind: z.literal('go'), round: position, to: z.enum(STAGES) }),
    z.object({
      kind: z.literal('commit'),
      round: position,
      turn,
      commitment: z.object({
        option,
        kinds: z.array(z.enum(ARGUMENT_KINDS)).check(z.maxLength(ARGUMENT_KINDS.length)),
        text: text(2_000),
      }),
    }),
    z.object({ kind: z.literal('consent'), round: position, always: z.boolean() }),
    z.object({ kind: z.literal('hands'), round: position, turn, counts: z.record(option, count) }),
    z.object({ kind: z.literal('hide'), round: position, turn, reason: position }),
    z.object({ kind: z.literal('question'), round: position, question: position }),
    z.object({ kind: z.literal('decide'), round: position, option, by: z.enum(CHOSEN_BY) }),
    z.object({ kind: z.literal('next'), round: position }),
    z.object({ kind: z.literal('phase'), from: position, to: position }),
    z.object({ kind: z.literal('extend'), minutes }),
    z.object({ kind: z.literal('assign'), part: z.enum(PARTS), person: z.nullable(id) }),
    z.object({ kind: z.literal('safe'), yes: z.boolean() }),
    z.object({ kind: z.literal('agree'), id, text: line(1_000) }),
    z.object({ kind: z.literal('unagree'), id }),
    z.object({ kind: z.literal('words'), text: text(4_000) }),
    z.object({ kind: z.literal('close') }),
  ]),
});

export type SessionDraft = z.infer<typeof sessionDraft>;
export type SessionJoining = z.infer<typeof sessionJoining>;
export type SessionActing = z.infer<typeof sessionActing>;

/** Somebody is in a session now, as who. The proof is in a cookie for this session. */
export interface SessionJoined {
  readonly session: string;
  readonly person: string;
}

/** A session as one person's screen has it. */
export interface SessionAnswer {
  readonly shared: SharedView;
  readonly own: OwnView;
  /** The server's clock, to count minutes with whatever the device's clock says. */
  readonly now: number;
  /** For others to join. */
  readonly code: string;
  readonly link: string;
  /** When it is deleted if nothing happens any more. */
  readonly until: number;
}

/** What somebody did is kept: under which number, and what is their own now. */
export interface SessionActed {
  readonly own: OwnView;
  readonly number: number;
}

/** A session as a page has it after each thing that arrived live. */
export interface SessionNews {
  readonly shared: SharedView;
  readonly own?: OwnView;
  readonly now: number;
}

/**
 * What arrives live: of what everybody sees the parts that changed, and what is one's own where that changed. The
 * first thing on a line is whole. Whatever was missed in between, parts are those of now: none builds on another.
 */
export interface SessionChange {
  readonly shared: Partial<Omit<SharedView, 'round'>> & {
    readonly number: number;
    /** Of the decision that the page has, the parts that changed; another one is whole. */
    readonly round?: (Partial<RoundView> & { readonly number: number }) | null;
  };
  readonly own?: OwnView;
  readonly now: number;
}

/** What everybody sees, after a change. `before` is null for the first thing on a line. */
export function sharedAfter(
  before: SharedView | null,
  { round, ...parts }: SessionChange['shared'],
): SharedView {
  const present = before?.round ?? null;
  const changed = round === undefined ? present : round;
  const same = changed !== null && present !== null && changed.number === present.number;
  // The sender sees to it that what the page does not have is whole.
  return { ...before, ...parts, round: same ? { ...present, ...changed } : changed } as SharedView;
}

/** The secret with which somebody goes on on another device; for one use, within a quarter of an hour. */
export interface SessionElsewhere {
  readonly secret: string;
}
