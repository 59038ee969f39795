import { mkdir, readFile, rm } from 'node:fs/promises';
import process from 'node:process';
import { ensureTestChromium } from '../browser/ensure.ts';
import { freePort } from '../port.ts';
import { ensurePostgres } from '../postgres/ensure.ts';
import { buildSite } from '../site/build.ts';
import { runPackage } from './command.ts';
import { type Count, countOne, failure } from './count.ts';
import { countPlaywright, countVitest } from './reports.ts';

/** One part of a test run. It throws only what nobody foresaw. */
export interface Step {
  readonly title: string;
  readonly run: () => Promise<Count>;
}

const REPORTS = 'test-results';

/** In the order in which they run; each runs whatever became of the ones before it. */
export const STEPS: readonly Step[] = [
  { title: 'Types', run: checkTypes },
  { title: 'Lint and format', run: checkStyle },
  { title: 'Unit, law and story tests', run: () => runVitest() },
  { title: 'Build', run: build },
  { title: 'Browser tests', run: runPlaywright },
];

/** What `npm run test:long` runs: processes that are killed and databases that go away, again and again. */
export const LONG_STEPS: readonly Step[] = [{ title: 'Nothing lost, at length', run: runLong }];

const LONG_TESTS = ['.long.test.ts', 'tests/server/hostile.test.ts'];

async function checkTypes(): Promise<Count> {
  const all = await runPackage('typescript', ['-p', 'tsconfig.json'], 'tsc');
  const pure = await runPackage('typescript', ['-p', 'tsconfig.pure.json'], 'tsc');
  return countOne(all === 0 && pure === 0);
}

async function checkStyle(): Promise<Count> {
  const colors = process.stdout.isTTY ? 'force' : 'off';
  const args = ['ci', '--error-on-warnings', `--colors=${colors}`];
  return countOne((await runPackage('@biomejs/biome', args, 'biome')) === 0);
}

async function runLong(): Promise<Count> {
  process.env.LAVEREN_LONG = 'yes';
  return runVitest(LONG_TESTS);
}

async function runVitest(only: readonly string[] = []): Promise<Count> {
  const postgres = ensurePostgres();
  if (!postgres.ok) return failure(postgres.error);
  const file = await freshReport('vitest.json');
  const args = ['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return judge(await runPackage('vitest', args), file, countVitest);
}

async function build(): Promise<Count> {
  await buildSite();
  return countOne(true);
}

async function runPlaywright(): Promise<Count> {
  const chromium = await ensureTestChromium();
  if (!chromium.ok) return failure(chromium.error);
  process.env.CHROMIUM = chromium.value;
  process.env.LAVEREN_TEST_PORT = String(await freePort());
  const file = await freshReport('playwright.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const args = ['test', '--config=tests/browser/playwright.config.ts', '--reporter=list,json'];
  return judge(await runPackage('@playwright/test', args, 'playwright'), file, countPlaywright);
}

/** A report of an earlier run must never be taken for this one's. */
async function freshReport(name: string): Promise<string> {
  await mkdir(REPORTS, { recursive: true });
  const file = `${REPORTS}/${name}`;
  await rm(file, { force: true });
  return file;
}

/** The runner's own count; a runner that fails without a failed test to show for it fails all the same. */
async function judge(code: number, file: string, count: (report: unknown) => Count): Promise<Count> {
  const counted = count(JSON.parse(await readFile(file, 'utf8')));
  if (code === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1, remarks: [`it stopped with exit code ${code} although no test failed`] };
}
