import { describe, expect, test } from 'vitest';
import { countOne, failure, sum, summary } from '../../../src/tools/test/count.ts';
import { countPlaywright, countVitest } from '../../../src/tools/test/reports.ts';
import playwright from './recorded/playwright.json';
import vitest from './recorded/vitest.json';

describe('a recorded report of vitest: two tests pass, one fails, one is skipped, one is to do, one file is broken', () => {
  test('everything that did not pass counts as failed', () => {
    expect(countVitest(vitest)).toMatchObject({ passed: 2, failed: 4 });
  });

  test('the remarks say what failed outside a test, and how many were skipped', () => {
    expect(countVitest(vitest).remarks).toEqual([
      expect.stringMatching(/b\.test\.ts: Cannot find module/),
      '2 skipped, which counts as failed',
    ]);
  });

  test('a run in which everything passes has nothing to remark', () => {
    const { testResults } = vitest;
    const passing = {
      ...vitest,
      numPassedTests: 2,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: testResults.slice(0, 1).map((file) => ({ ...file, status: 'passed' })),
    };
    expect(countVitest(passing)).toEqual({ passed: 2, failed: 0, remarks: [] });
  });
});

describe('a recorded report of Playwright: one test passes, one fails, one is skipped', () => {
  test('everything that did not pass counts as failed', () => {
    expect(countPlaywright(playwright)).toEqual({
      passed: 1,
      failed: 2,
      remarks: ['1 skipped, which counts as failed'],
    });
  });

  test('a test that passes only when it is repeated is named', () => {
    const stats = { ...playwright.stats, skipped: 0, unexpected: 0, flaky: 1 };
    const recorded = JSON.stringify({ ...playwright, stats });
    const report = JSON.parse(recorded.replace('"status":"unexpected"', '"status":"flaky"'));
    expect(countPlaywright(report)).toEqual({
      passed: 2,
      failed: 0,
      remarks: ['passed only when repeated: bad'],
    });
  });

  test('a site that does not start is a failure although no test ran', () => {
    const stats = { ...playwright.stats, expected: 0, unexpected: 0, skipped: 0 };
    const errors = [{ message: 'Error: Process from config.webServer was not able to start.\n at x' }];
    expect(countPlaywright({ ...playwright, stats, errors })).toEqual({
      passed: 0,
      failed: 1,
      remarks: ['Error: Process from config.webServer was not able to start.'],
    });
  });
});

test('a runner that found no tests has failed', () => {
  const empty = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  expect(countVitest(empty)).toEqual(failure('it reported no tests'));
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countPlaywright({ stats, errors: [] })).toEqual(failure('it reported no tests'));
});

test.each([null, 'passed', {}, { numPassedTests: 'many', testResults: [] }])(
  'what is no report is never taken for a passed one: %j',
  (report) => {
    expect(() => countVitest(report)).toThrow(/the report/);
    expect(() => countPlaywright(report)).toThrow(/the report/);
  },
);

test('the last line adds everything up', () => {
  const total = sum([countOne(true), countOne(false), { passed: 40, failed: 0, remarks: [] }]);
  expect(summary(total)).toBe('41 passed, 1 failed');
});
