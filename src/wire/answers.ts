import type { Assignment, AssignmentPhase } from '../classroom/assignment.ts';
import type { Language } from '../core/texts.ts';
import type { ScenarioBook } from '../report/gradebook/book.ts';
import type { OwnEntry } from './own-scenarios.ts';

/** What the class server answers, by the page that asks. */
export interface JoinedAnswer {
  readonly class: { readonly id: string; readonly name: string };
  readonly member: { readonly id: string; readonly name: string };
}

/** A class as its members see it. */
export interface MemberClassAnswer extends JoinedAnswer {
  readonly assignments: readonly MemberAssignment[];
  /** The scenarios of these that the lecturer brought in; absent in what a device kept from before there were any. */
  readonly own?: readonly OwnEntry[];
}

export interface MemberAssignment extends Omit<Assignment, 'archived' | 'classId'> {
  readonly phase: AssignmentPhase;
  readonly debriefOpen: boolean;
  /** The member's own attempts, the first received first. */
  readonly attempts: readonly HandedIn[];
}

/** An attempt as the server has it. */
export interface HandedIn {
  readonly id: string;
  readonly notation: string;
  readonly language: Language;
  readonly started: number;
  /** By the server's clock; null while the story goes on. */
  readonly ended: number | null;
  readonly received: number;
}

export interface HandInAnswer {
  /** `kept`: what was sent is stored. `late`: more of it was stored already. */
  readonly state: 'kept' | 'late';
  /** True once the story has come to an ending. */
  readonly ended: boolean;
  /** When it was received, by the server's clock. */
  readonly received: number;
}

/** A class as its lecturer sees it. */
export interface DeskClass {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly link: string;
  readonly created: number;
  readonly retentionDays: number;
  readonly archived: boolean;
  readonly members: number;
}

/** A class with all that its lecturer sees of it but the results. */
export interface DeskClassAnswer {
  readonly class: DeskClass;
  /** In the order of their names. */
  readonly members: readonly DeskMember[];
  /** The oldest first, archived ones too. */
  readonly assignments: readonly Assignment[];
}

export interface DeskMember {
  readonly id: string;
  /** A pseudonym. */
  readonly name: string;
  readonly joined: number;
}

/** One line of the log of a class: who saw or did what. */
export interface AuditEntry {
  readonly at: number;
  /** The lecturer's name; null where the account is no longer there. */
  readonly who: string | null;
  /** One of `ACTS`, or what a later version calls it. */
  readonly did: string;
  /** The title of the assignment or the pseudonym of the member it was about; null where there is none (any more). */
  readonly about: string | null;
}

/** What a class did with an assignment, as its lecturer sees it. */
export interface ResultsAnswer {
  readonly assignment: Assignment;
  /** Figures of fewer members than this are not shown. */
  readonly smallestGroup: number;
  readonly members: readonly MemberResult[];
  readonly scenarios: readonly ScenarioResult[];
}

export interface MemberResult {
  readonly id: string;
  readonly name: string;
  /** The first received first; empty for who has handed in nothing. */
  readonly attempts: readonly MemberAttempt[];
}

/** How far somebody came with an attempt. */
export interface MemberAttempt {
  readonly id: string;
  readonly scenario: string;
  /** How many moves there are, steps back included. */
  readonly moves: number;
  /** By the server's clock; null while the story goes on. */
  readonly ended: number | null;
  readonly received: number;
}

/** What a lecturer who is watching hears of a hand-in. The same again changes nothing. */
export interface Progress {
  readonly attempt: string;
  readonly member: string;
  readonly scenario: string;
  readonly moves: number;
  readonly ended: boolean;
  /** By the server's clock. */
  readonly received: number;
}

export interface ScenarioResult {
  readonly scenario: string;
  /** How many members' attempts there are. */
  readonly n: number;
  /** Null for a group that is too small to be shown; in it decisions that too few came to have no figures. */
  readonly book: ScenarioBook | null;
  /** Those given at decisions that enough members came to. */
  readonly reasons: readonly GivenReason[];
}

/** A reason that somebody gave at a dilemma; whose it is is not told here. */
export interface GivenReason {
  readonly decision: string;
  readonly option: string;
  /** Names of kinds of argument, as the form of the page keeps them. */
  readonly kinds: string;
  readonly text: string;
}

/** What a lecturer wrote beside an attempt. */
export interface WrittenComment {
  readonly id: string;
  readonly text: string;
  readonly written: number;
}

/** One attempt with all that stands beside it. */
export interface AttemptAnswer {
  readonly assignment: Pick<Assignment, 'id' | 'classId' | 'title'>;
  readonly member: { readonly id: string; readonly name: string };
  readonly attempt: HandedIn;
  readonly notes: readonly { readonly about: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly comments: readonly WrittenComment[];
}

/** Which ways there are to sign in at the desk besides a password. */
export interface DoorAnswer {
  /** Of the school's own accounts, such as SURFconext; null where there is no such way. */
  readonly institution: string | null;
}

/** A lecturer's own account. */
export interface AccountAnswer {
  readonly name: string;
  readonly email: string;
  readonly hasPassword: boolean;
  /** Whether it is joined with an account of the institution. */
  readonly atInstitution: boolean;
  /** Where somebody is signed in to it: the one that asks first, then the one last seen. */
  readonly sessions: readonly OwnSession[];
}

export interface OwnSession {
  readonly id: string;
  /** What the browser calls itself. */
  readonly agent: string;
  /** Milliseconds since 1970; `seen` is noted about once a day. */
  readonly began: number;
  readonly seen: number;
  /** True for the one that asks. */
  readonly current: boolean;
}
