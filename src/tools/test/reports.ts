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

/**
 * Counts the tests in the JSON report of Playwright. A browser on a busy machine stalls now and then, so a
 * test may be repeated; one that passes only then counts as passed and is named, for somebody to look into.
 */
export function countPlaywright(report: unknown): Count {
  const stats = at(report, 'stats');
  const flaky = numberAt(stats, 'flaky');
  const counted = verdict({
    passed: numberAt(stats, 'expected') + flaky,
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
    broken: listAt(report, 'errors').map((error) => firstLine(textAt(error, 'message'))),
  });
  if (flaky === 0) return counted;
  const named = flakyTitles(listAt(report, 'suites')).map((title) => `passed only when repeated: ${title}`);
  return { ...counted, remarks: [...counted.remarks, ...named] };
}

/** Suites hold suites, which hold specs, which hold one test per project. */
function flakyTitles(suites: readonly unknown[]): readonly string[] {
  return suites.flatMap((suite) => [
    ...(Object(suite).specs === undefined ? [] : listAt(suite, 'specs'))
      .filter((spec) => listAt(spec, 'tests').some((test) => textAt(test, 'status') === 'flaky'))
      .map((spec) => textAt(spec, 'title')),
    ...(Object(suite).suites === undefined ? [] : flakyTitles(listAt(suite, 'suites'))),
  ]);
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
