/** How many checks passed and failed, and what a reader should know about it. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly remarks: readonly string[];
}

/** The verdict on one thing that either holds or does not, such as "the types are right". */
export function countOne(holds: boolean): Count {
  return holds ? { passed: 1, failed: 0, remarks: [] } : failure();
}

/** A check that could not even be made counts as failed, with the reason. */
export function failure(...remarks: readonly string[]): Count {
  return { passed: 0, failed: 1, remarks };
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    remarks: counts.flatMap(({ remarks }) => remarks),
  };
}

/** The last line of a test run. */
export function summary({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
