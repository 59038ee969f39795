// Node 20 cannot read TypeScript; Vite, which builds the game, runs the tools as well.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), {
  root,
  logLevel: 'error',
});
process.exitCode = module.exitCode;
