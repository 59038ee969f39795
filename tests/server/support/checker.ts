import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll } from 'vitest';
import { CHECK_LIMITS, type CheckerSettings } from '../../../src/server/uploads/checker.ts';
import { checkCommand } from '../../../src/server/uploads/command.ts';
import { bundlePrograms } from '../../../src/tools/site/bundle.ts';
import { program } from '../../../src/tools/site/dist.ts';

/** The program that checks uploads, built for the tests of one file as the site has it. */
export function builtChecker(): { readonly settings: () => CheckerSettings } {
  let folder = '';
  beforeAll(async () => {
    // Within the project, because the packages stay where they were installed.
    folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache-'));
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
