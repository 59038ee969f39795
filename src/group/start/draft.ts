import type { MethodId } from '../../classroom/session/methods/list.ts';
import type { Shape } from '../../classroom/session/setup.ts';
import { makeAttempt } from '../../core/notation.ts';
import type { SessionDraft } from '../../wire/session.ts';
import type { PlayedCourse } from './played.ts';

/** What a method is about: a course that was played, or a case that the group has itself. */
export type Subject = 'course' | 'own';

/** What somebody chose before a session begins. */
export interface Plan {
  readonly shape: Shape;
  readonly scenario: string;
  /** An assignment of the lecturer who begins, whose members’ disagreements are talked about. */
  readonly assignment: string | null;
  readonly method: MethodId;
  readonly subject: Subject;
  /** Null until one is picked. */
  readonly course: PlayedCourse | null;
  readonly before: number;
  readonly name: string;
  readonly plays: boolean;
  readonly hall: boolean;
  readonly hands: boolean;
  readonly minutes: number;
  readonly keptDays: number;
}

/** Why a plan is not a session yet. */
export type Missing = 'name' | 'course';

export function missingIn({ name, shape, subject, course }: Plan): Missing | null {
  if (name.trim() === '') return 'name';
  return shape === 'method' && subject === 'course' && course === null ? 'course' : null;
}

/** What is asked of the server. What does not belong to the shape that was chosen is left out. */
export function draftOf(plan: Plan): SessionDraft {
  const { shape, name, hall, minutes, keptDays } = plan;
  const isMethod = shape === 'method';
  const course = isMethod && plan.subject === 'course' ? plan.course : null;
  const hands = plan.hands && shape === 'together';
  return {
    shape,
    scenario: isMethod ? (course?.attempt.scenario ?? null) : plan.scenario,
    course: course === null ? null : { notation: makeAttempt(course.attempt), before: plan.before },
    assignment: plan.assignment,
    method: isMethod ? plan.method : null,
    // Who counts the hands of others raises none.
    plays: plan.plays && !hands,
    ...{ hall, hands, minutes, keptDays, name: name.trim() },
  };
}
