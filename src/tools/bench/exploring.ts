import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { compileInk } from '../../authoring/compile.ts';
import { explore } from '../../core/explore/explore.ts';
import { type Figure, kilobytes, milliseconds } from './figure.ts';
import { foreignStory } from './foreign-story.ts';
import { fullAttempt } from './scenario.ts';
import { hubStory, syntheticStory } from './synthetic-story.ts';

interface Sample {
  readonly name: string;
  readonly ink: string;
  readonly goal: string;
}

const FLAGS: Sample = {
  name: '25 × 3, lag 6',
  ink: syntheticStory({ decisions: 25, options: 3, lag: 6 }),
  goal: '1 s',
};
const FOREIGN: Sample = { name: 'generated prose without ids', ink: foreignStory(), goal: '10 s' };

const SAMPLES: readonly Sample[] = [
  FLAGS,
  { name: '50 × 4, lag 4', ink: syntheticStory({ decisions: 50, options: 4, lag: 4 }), goal: '1 s' },
  { name: 'hub of 10 topics', ink: hubStory(10), goal: '1 s' },
  { name: '60 × 3, lag 8', ink: syntheticStory({ decisions: 60, options: 3, lag: 8 }), goal: '10 s' },
  FOREIGN,
];

/** How long it takes to explore every path of made-up stories of a known shape, and to check them whole. */
export async function exploring(): Promise<readonly Figure[]> {
  const madeUp = SAMPLES.map(({ name, ink, goal }) => {
    const { story } = compileInk(ink, `${name}.ink`);
    if (story === null) throw new Error(`the made-up story "${name}" does not compile`);
    return { name: `${name} (${kilobytes(ink.length)})`, story, goal };
  });
  const { edition } = fullAttempt();
  const own = { name: edition.manifest.id, story: edition.story, goal: '' };
  const searches = [...madeUp, own].map(({ name, story, goal }) => {
    const started = performance.now();
    const { nodes } = explore(story, () => performance.now());
    const took = performance.now() - started;
    return { name: `exploring ${name}: ${nodes.length} states`, value: milliseconds(took), goal, runs: 1 };
  });
  return [...searches, ...(await checking(FLAGS, '3 s')), ...(await checking(FOREIGN, '400 MB'))];
}

/** The command that a writer gives, in a process of its own: from the start of Node to the last finding. */
async function checking({ name, ink }: Sample, goal: string): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'laveren-bench-'));
  const file = join(folder, 'story.ink');
  await writeFile(file, ink);
  const started = performance.now();
  const child = spawn(process.execPath, ['src/tools/run.mjs', 'story', 'check', file], { stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 50);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  const took = performance.now() - started;
  await rm(folder, { recursive: true });
  if (code === 2) throw new Error(`the made-up story "${name}" cannot be checked`);
  const memory = peak === 0 ? '' : `, ${Math.round(peak / 1024)} MB`;
  return [{ name: `checking ${name}, cold`, value: `${milliseconds(took)}${memory}`, goal, runs: 1 }];
}

/** The most memory that a process has held so far, in KiB; 0 where the system does not tell. */
function peakOf(process: number | undefined): number {
  const status = `/proc/${process}/status`;
  if (!existsSync(status)) return 0;
  return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] ?? 0);
}
