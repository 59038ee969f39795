/**
 * The ten tasks of a klantmanager; a task's number is its position, counted from 1.
 * Source: PROFILE, "Taken" 1–10.
 */
export const TASKS = [
  'intake',
  'assessment',
  'goals',
  'implementation',
  'agreements',
  'evaluation',
  'enforcement',
  'reporting',
  'organisation',
  'expertise',
] as const;
export type Task = (typeof TASKS)[number];

/** A task's number as the profession writes it: 1 for the intake, 10 for one's own expertise. */
export function taskOfNumber(number: number): Task | null {
  return TASKS[number - 1] ?? null;
}
