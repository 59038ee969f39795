import type { Assignment, AssignmentPhase } from '../classroom/assignment.ts';
import type { Language } from '../core/texts.ts';

/** What the class server answers, by the page that asks. */
export interface JoinedAnswer {
  readonly class: { readonly id: string; readonly name: string };
  readonly member: { readonly id: string; readonly name: string };
}

/** A class as its members see it. */
export interface MemberClassAnswer extends JoinedAnswer {
  readonly assignments: readonly MemberAssignment[];
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
