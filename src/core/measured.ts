/** What decides which attempt counts as the measured one. */
export interface Finished {
  readonly id: string;
  readonly scenario: string;
  /** When its ending was reached, in milliseconds since 1970. */
  readonly finished: number;
  /**
   * True where it began in the middle of another attempt: who plays so has looked back already. Also where a group
   * sailed it, which measures no one.
   */
  readonly branched: boolean;
}

export interface Parted<T> {
  /** The first complete attempt of each scenario that was played from its opening, in the order in which they were finished. */
  readonly measured: readonly T[];
  /** Every later one, in the same order. Nothing about them is a measurement: who plays again knows the way. */
  readonly practice: readonly T[];
}

/** Parts complete attempts, given in any order, into those that are measured and those that are practice. */
export function partFinished<T extends Finished>(attempts: readonly T[]): Parted<T> {
  const inTime = [...attempts].sort(byTime);
  const first = new Map<string, T>();
  for (const attempt of inTime) {
    if (!attempt.branched && !first.has(attempt.scenario)) first.set(attempt.scenario, attempt);
  }
  const measured = [...first.values()];
  return { measured, practice: inTime.filter((attempt) => !measured.includes(attempt)) };
}

/** Two attempts of one millisecond are told apart by their id, so that no order in a list ever matters. */
function byTime(one: Finished, other: Finished): number {
  return one.finished - other.finished || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
