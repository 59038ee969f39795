import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll } from 'vitest';
import { type CheckReport, readReport } from '../../../src/server/uploads/check-report.ts';
import { CHECK_LIMITS, type CheckerSettings } from '../../../src/server/uploads/checker.ts';
import { checkCommand } from '../../../src/server/uploads/command.ts';
import { check, OWN_BOUNDS } from '../../../src/tools/scenario-check/check.ts';
import { bundlePrograms } from '../../../src/tools/site/bundle.ts';
import { program } from '../../../src/tools/site/dist.ts';
import { readPartFile } from '../../../src/tools/story/files.ts';

const NEEDS = {
  around: {
    now: () => performance.now(),
    bounds: { ...OWN_BOUNDS, states: 1_000 },
    today: '2026-11-22',
    released: null,
  },
  readPart: (name: string) => JSON.parse(readPartFile('.', name)),
};

/** What the program that checks uploads says, as the server reads it; without a process, which takes a second. */
export function checkHere(zip: Uint8Array, owner = 'owner'): CheckReport {
  const report = readReport(JSON.stringify(check(zip, owner, NEEDS)));
  if (report === null) throw new Error('the server would not believe this report');
  return report;
}

/** The errors that a check found, each as its file and its rule. */
export function errorsOf({ findings }: CheckReport): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule }) => `${file} ${rule}`.trim());
}

/** The program that checks uploads, built for the tests of one file as the site has it. */
export function builtChecker(): { readonly settings: () => CheckerSettings } {
  let folder = '';
  beforeAll(async () => {
    // Within the project, because the packages stay where they were installed.
    const caches = join(process.cwd(), 'node_modules/.cache');
    mkdirSync(caches, { recursive: true });
    folder = mkdtempSync(join(caches, 'check-'));
    await bundlePrograms(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    settings: () => ({
      ...CHECK_LIMITS,
      command: checkCommand(program('scenario-check', folder), process.cwd()),
      folder: process.cwd(),
    }),
  };
}
