import type { ArgumentKind } from '../../profession/arguments.ts';

/** The steps of a decision in the order in which a group takes them; any may be passed over, none comes twice. */
export const STAGES = ['read', 'commit', 'reveal', 'discuss', 'recommit', 'choose'] as const;
export type Stage = (typeof STAGES)[number];

/** Before the talk and after it. */
export const TURNS = ['first', 'second'] as const;
export type Turn = (typeof TURNS)[number];

/** How a group comes to its choice. */
export const CHOSEN_BY = ['agreement', 'majority', 'facilitator'] as const;
export type ChosenBy = (typeof CHOSEN_BY)[number];

/** Besides the facilitator: who brings the case in, and who watches the process in silence. */
export const PARTS = ['bringer', 'observer'] as const;
export type Part = (typeof PARTS)[number];

/** What somebody commits to: an option, and why. */
export interface Commitment {
  readonly option: string;
  readonly kinds: readonly ArgumentKind[];
  readonly text: string;
}

/**
 * Everything that anybody can do in a session. Where something belongs to a decision it names the round, so that
 * what comes too late cannot land in the next one.
 */
export type SessionAct =
  | { readonly kind: 'join'; readonly name: string; readonly plays: boolean }
  | { readonly kind: 'rename'; readonly person: string; readonly name: string }
  | { readonly kind: 'remove'; readonly person: string }
  | { readonly kind: 'leave' }
  /** Back in as who one was, after leaving. */
  | { readonly kind: 'return' }
  | { readonly kind: 'appoint'; readonly person: string }
  /** Whom somebody would have as facilitator; null takes it back. More than half of the others decide. */
  | { readonly kind: 'support'; readonly person: string | null }
  /** The moves of an attempt of one's own, to compare. */
  | { readonly kind: 'bring'; readonly moves: readonly string[] }
  | { readonly kind: 'begin' }
  | { readonly kind: 'go'; readonly round: number; readonly to: Stage }
  | { readonly kind: 'commit'; readonly round: number; readonly turn: Turn; readonly commitment: Commitment }
  /** A small group's choices are shown when all who chose agree; `always` agrees for the decisions to come too. */
  | { readonly kind: 'consent'; readonly round: number; readonly always: boolean }
  /** Hands counted by the facilitator, by option. */
  | {
      readonly kind: 'hands';
      readonly round: number;
      readonly turn: Turn;
      readonly counts: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'hide'; readonly round: number; readonly turn: Turn; readonly reason: number }
  | { readonly kind: 'question'; readonly round: number; readonly question: number }
  | { readonly kind: 'decide'; readonly round: number; readonly option: string; readonly by: ChosenBy }
  /** On to the next decision that is compared. */
  | { readonly kind: 'next'; readonly round: number }
  | { readonly kind: 'phase'; readonly from: number; readonly to: number }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'assign'; readonly part: Part; readonly person: string | null }
  /** Whether somebody feels safe enough today for the method that was chosen. */
  | { readonly kind: 'safe'; readonly yes: boolean }
  | { readonly kind: 'agree'; readonly id: string; readonly text: string }
  | { readonly kind: 'unagree'; readonly id: string }
  /** What somebody takes along, for the report; without a name. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'close' };

/** An act as it stands in the list of a session. */
export interface SessionEvent {
  /** 1 for the first of its session, then one more each. */
  readonly number: number;
  /** Milliseconds since 1970 by the server's clock. */
  readonly at: number;
  /** The id of the person. */
  readonly by: string;
  readonly act: SessionAct;
}

/** Why an act changes nothing. */
export const REFUSALS = [
  'closed',
  'full',
  'bad-name',
  'name-taken',
  'not-here',
  'removed',
  'not-facilitator',
  'not-now',
  'late',
  'not-on-offer',
  'not-shown',
  'not-possible',
  'too-much',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
