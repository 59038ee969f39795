import { type Count, failure } from './count.ts';

/**
 * Counts the tests in the JSON report of vitest. A test that was skipped did not pass, and a file that
 * could not be read to its first test is a failure of its own.
 */
export function countVitest(report: unknown): Count {
  const files = listAt(report, 'testResults');
  const broken = files.filter((file) => textAt(file, 'status') === 'failed' && !hasFailedTest(file));
  return verdict({
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
    broken: broken.map((file) => `${textAt(file, 'name')}: ${firstLine(textAt(file, 'message'))}`),
  });
}

/** Counts the tests in the JSON report of Playwright. One that passes only when repeated did not pass. */
export function countPlaywright(report: unknown): Count {
  const stats = at(report, 'stats');
  return verdict({
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
    skipped: numberAt(stats, 'skipped'),
    broken: listAt(report, 'errors').map((error) => firstLine(textAt(error, 'message'))),
  });
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What went wrong outside any test. */
  readonly broken: readonly string[];
}

function verdict({ passed, failed, skipped, broken }: Tally): Count {
  if (passed + failed + skipped + broken.length === 0) return failure('it reported no tests');
  const remarks = skipped === 0 ? broken : [...broken, `${skipped} skipped, which counts as failed`];
  return { passed, failed: failed + skipped + broken.length, remarks };
}

function hasFailedTest(file: unknown): boolean {
  return listAt(file, 'assertionResults').some((result) => textAt(result, 'status') === 'failed');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function at(value: unknown, key: string): unknown {
  const found = Object(value)[key];
  if (found === undefined) throw new Error(`the report has no "${key}"`);
  return found;
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  if (typeof found === 'number') return found;
  throw new Error(`"${key}" in the report is not a number`);
}

function textAt(value: unknown, key: string): string {
  const found = at(value, key);
  if (typeof found === 'string') return found;
  throw new Error(`"${key}" in the report is not a text`);
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  if (Array.isArray(found)) return found;
  throw new Error(`"${key}" in the report is not a list`);
}
