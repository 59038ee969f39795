import { TASKS, type Task } from '../../profession/tasks.ts';

/** In which scenarios a class met a task of the profession, and in which of those that are chosen now it would. */
export interface TaskCovered {
  readonly task: Task;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/**
 * All tasks of the profession, met or not. `tasksOf` gives the numbers of a scenario's tasks, 1–10; `before` is
 * every scenario that was ever asked of the class, in any number of assignments.
 */
export function coverageOf(
  tasksOf: ReadonlyMap<string, readonly number[]>,
  before: readonly string[],
  now: readonly string[],
): readonly TaskCovered[] {
  const having = (number: number, scenarios: readonly string[]) =>
    [...new Set(scenarios)].filter((id) => tasksOf.get(id)?.includes(number) === true);
  return TASKS.map((task, at) => ({ task, before: having(at + 1, before), now: having(at + 1, now) }));
}
