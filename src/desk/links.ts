import type { Assignment } from '../classroom/assignment.ts';

/** Addresses of views behind the `#`, for links. */
export const toClasses = '#';

export const toOwnScenarios = '#scenarios';

export function toClass(id: string): string {
  return `#class/${id}`;
}

export function toBoard(classId: string): string {
  return `#class/${classId}/board`;
}

export function toLog(classId: string): string {
  return `#class/${classId}/log`;
}

export function toNewAssignment(classId: string): string {
  return `#class/${classId}/new`;
}

/** A new assignment of a class that begins as another one is. */
export function toCopy(classId: string, { classId: from, id }: Pick<Assignment, 'classId' | 'id'>): string {
  return `#class/${classId}/new/like/${from}/${id}`;
}

export function toAssignment(classId: string, id: string): string {
  return `#class/${classId}/assignment/${id}`;
}

export function toResults(assignment: string): string {
  return `#assignment/${assignment}`;
}

export function toAttempt(id: string): string {
  return `#attempt/${id}`;
}
