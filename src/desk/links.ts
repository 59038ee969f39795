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

export function toAssignment(classId: string, id: string): string {
  return `#class/${classId}/assignment/${id}`;
}

export function toResults(assignment: string): string {
  return `#assignment/${assignment}`;
}

export function toAttempt(id: string): string {
  return `#attempt/${id}`;
}
