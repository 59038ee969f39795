/** Who does something in a phase. `bringer` brings the case in; the facilitator keeps steps, time and safety. */
export const WHO = ['bringer', 'members', 'facilitator', 'observer'] as const;
export type Who = (typeof WHO)[number];

/**
 * What a phase asks of everybody. `positions`: in writing, before anybody speaks. `note`: a few words on one's own
 * notepad, which nobody else sees. `safety`: whether today is a good day.
 */
export type Asks = 'nothing' | 'positions' | 'note' | 'safety';

/** What a phase shows. `positions`: what was written. `deed`: what the one who brought it in really did. */
export type Shows = 'nothing' | 'positions' | 'deed';

/** One step of a method. Its words are in `locales/<language>/methods.json`, under its id. */
export interface MethodPhase {
  readonly id: string;
  /** Whole minutes; the end is soft. */
  readonly minutes: number;
  /** Whether the minutes are those of the source or a proposal of ours. */
  readonly timed: Timed;
  readonly speaks: readonly Who[];
  /** Who keeps silent and has only a notepad, which stays on their own device. */
  readonly silent: readonly Who[];
  readonly asks: Asks;
  readonly shows: Shows;
  /** True where a case is gathered and chosen; passed over where the group talks about a played conversation. */
  readonly choosing: boolean;
  /** True where the four worlds are the perspectives from which the group looks. */
  readonly worlds: boolean;
}

export type Timed = 'source' | 'proposal';

/** A guided way of talking about a case. */
export interface Method {
  readonly id: string;
  /** How many people it suits, without the facilitator. */
  readonly people: { readonly least: number; readonly most: number };
  /** For groups that have little or much practice in it. */
  readonly practice: 'beginners' | 'experienced';
  /** In whole minutes. Where it is the source's, what our own phases add comes on top. */
  readonly total: { readonly minutes: number; readonly timed: Timed };
  readonly sources: readonly MethodSource[];
  readonly phases: readonly MethodPhase[];
}

export interface MethodSource {
  readonly title: string;
  readonly url: string;
  /** The day on which somebody last read it (ISO). */
  readonly checked: string;
}
