// A worker: Node 20 cannot read TypeScript, so Vite runs what it does, as for all tools.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('cartographer.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
parentPort?.postMessage(module.surveyed(workerData));
