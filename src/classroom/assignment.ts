import { LANGUAGES, type Language } from '../core/texts.ts';

/** What a lecturer asks of a class. Times are milliseconds since 1970, by the clock of the server. */
export interface Assignment {
  readonly id: string;
  readonly classId: string;
  readonly title: string;
  /** One or several scenarios, by id, in the order in which they are offered. */
  readonly scenarios: readonly string[];
  /** Null where nothing is set: open from the start, open without end. */
  readonly opens: number | null;
  readonly closes: number | null;
  /** `practice`: every attempt counts as exercise. `first`: the first finished attempt is the one discussed. */
  readonly counts: (typeof COUNTS)[number];
  /** Whether a reason is asked for at a dilemma before the story goes on. */
  readonly reasons: boolean;
  /** The reflection form that is asked for; null for none. */
  readonly reflection: string | null;
  /** Null leaves the choice to the student. */
  readonly language: Language | null;
  readonly debrief: (typeof DEBRIEFS)[number];
  readonly archived: boolean;
}

export const COUNTS = ['practice', 'first'] as const;
export const DEBRIEFS = ['at-once', 'after-closing'] as const;

export type AssignmentPhase = 'not-yet' | 'open' | 'closed';

export function phaseOf(
  { opens, closes }: Pick<Assignment, 'opens' | 'closes'>,
  now: number,
): AssignmentPhase {
  if (opens !== null && now < opens) return 'not-yet';
  return closes !== null && now >= closes ? 'closed' : 'open';
}

/** Whether students may read debriefs now. One that never closes has no moment after closing, so it is at once. */
export function debriefIsOpen(assignment: Assignment, now: number): boolean {
  if (assignment.debrief === 'at-once' || assignment.closes === null) return true;
  return phaseOf(assignment, now) === 'closed';
}

/** What is wrong with the times or the scenarios of an assignment; empty when nothing is. */
export function flawsOf(
  assignment: Pick<Assignment, 'scenarios' | 'opens' | 'closes' | 'language'>,
  known: ReadonlyMap<string, readonly Language[]>,
): readonly AssignmentFlaw[] {
  const { scenarios, opens, closes, language } = assignment;
  const flaws: AssignmentFlaw[] = [];
  if (scenarios.length === 0) flaws.push('no-scenario');
  if (new Set(scenarios).size < scenarios.length) flaws.push('scenario-twice');
  if (scenarios.some((id) => !known.has(id))) flaws.push('unknown-scenario');
  const wanted = language === null ? [] : LANGUAGES.filter((one) => one === language);
  if (scenarios.some((id) => wanted.some((one) => known.get(id)?.includes(one) === false))) {
    flaws.push('language-missing');
  }
  if (opens !== null && closes !== null && closes <= opens) flaws.push('closes-before-it-opens');
  return flaws;
}

export type AssignmentFlaw =
  | 'no-scenario'
  | 'scenario-twice'
  | 'unknown-scenario'
  | 'language-missing'
  | 'closes-before-it-opens';

/** What a lecturer says of an assignment; the rest is nobody's choice. */
export type AssignmentDraft = Omit<Assignment, 'id' | 'classId' | 'archived'>;

/** The same for another year: what is asked, and not when. */
export function draftLike(assignment: Assignment): AssignmentDraft {
  const { id: _id, classId: _classId, archived: _archived, ...asked } = assignment;
  return { ...asked, opens: null, closes: null };
}
