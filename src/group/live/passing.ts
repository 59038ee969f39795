import type { AskProblem } from '../../client/ask.ts';

const PASSING: ReadonlySet<AskProblem['code']> = new Set([
  'offline',
  'database-away',
  'failed',
  'disk-full',
  'changed-meanwhile',
  'too-many-tries',
]);

/** Whether what went wrong may well go right a moment later. */
export function isPassing({ code }: AskProblem): boolean {
  return PASSING.has(code);
}
