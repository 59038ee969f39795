import type { ChosenBy } from '../../classroom/session/acts.ts';
import type { Shape } from '../../classroom/session/setup.ts';
import type { Agreement } from '../../classroom/session/state.ts';
import type { Tally } from '../../classroom/session/tally.ts';
import type { PassedView, RoundView, SharedView } from '../../classroom/session/visible.ts';
import type { Role } from '../../profession/roles.ts';
import { type Moved, movedOf, type Shifts } from './direction.ts';

/** What a group takes along from a session. It is made of what everybody saw, so nothing else can be in it. */
export interface SessionReport {
  readonly shape: Shape;
  /** How many were there at the end. */
  readonly people: number;
  readonly decisions: readonly DecisionReport[];
  /** At how many decisions somebody changed their mind, of how many where that may be seen; null where it never may. */
  readonly changed: { readonly at: number; readonly of: number } | null;
  /** The option that the one who brought the course in really took; null where it was not told. */
  readonly deed: string | null;
  readonly agreements: readonly Agreement[];
  /** In the order of the words, so that it tells of nobody. */
  readonly words: readonly string[];
}

export interface DecisionReport {
  /** 1 for the first of the session. */
  readonly number: number;
  readonly decision: string;
  /** What was on offer, by id. */
  readonly options: readonly string[];
  /** How the group divided before and after the talk; null where that may not be seen, or nobody chose. */
  readonly before: Tally | null;
  readonly after: Tally | null;
  /** True where people chose and it was not shown. */
  readonly hidden: boolean;
  readonly moved: Moved | null;
  /** The group's choice and how it came to it; null where there was nothing for the group to choose. */
  readonly chosen: { readonly option: string; readonly by: ChosenBy } | null;
  /** The role at stake, where courses were compared. */
  readonly role: Role | null;
}

type Told = Pick<SharedView, 'setup' | 'count' | 'passed' | 'round' | 'deed' | 'agreements' | 'words'>;

export function sessionReport(shared: Told, shifts: Shifts): SessionReport {
  const open = shared.round === null ? [] : [passedOf(shared.round)].filter(wasShown);
  const decisions = [...shared.passed, ...open].map((passed) => decisionReport(passed, shifts));
  const seen = decisions.flatMap(({ moved }) => moved ?? []);
  return {
    shape: shared.setup.shape,
    people: shared.count.here,
    decisions,
    changed:
      seen.length === 0 ? null : { at: seen.filter(({ changed }) => changed > 0).length, of: seen.length },
    deed: shared.deed,
    agreements: shared.agreements,
    words: shared.words,
  };
}

/** The decision of a method is never passed, and a group may close in the middle of one. */
function passedOf({ first, second, ...round }: RoundView): PassedView {
  const hidden = first.showing === 'small' || second.showing === 'small';
  return { ...round, first: first.tally, second: second.tally, hidden, chosen: null };
}

function wasShown({ first, second }: PassedView): boolean {
  return first !== null || second !== null;
}

function decisionReport(passed: PassedView, shifts: Shifts): DecisionReport {
  const { number, decision, options, chosen, role, first, second, hidden, movement } = passed;
  return {
    ...{ number, decision, options, chosen, role, hidden },
    before: first,
    after: second,
    moved: movedOf(movement, shifts),
  };
}
