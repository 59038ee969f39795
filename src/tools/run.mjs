// Node 20 cannot read TypeScript; Vite, which builds the game, runs the tools as well. What serves a school is built
// like the site and runs without Vite beside it, which would take more memory than the server itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const [tool, ...args] = process.argv.slice(2);
process.exitCode = tool === 'start' ? await start() : await runTool();

/** Builds the site and serves it until it is stopped. With `--built` it serves what was built before. */
async function start() {
  if (!args.includes('--built')) {
    console.log('Building the site …');
    const { status } = spawnSync(process.execPath, [here, 'build'], { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  if (!existsSync('dist/.server/start.js')) {
    console.error('There is no built site yet: run "npm run build" first.');
    return 1;
  }
  process.env.NODE_ENV ??= 'production';
  const { serve } = await import('../../dist/.server/start.js');
  return serve();
}

async function runTool() {
  const { runnerImport } = await import('vite');
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { module } = await runnerImport(main, { root, logLevel: 'error' });
  return module.exitCode;
}
