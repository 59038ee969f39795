// Node cannot read TypeScript everywhere; Vite, which builds the game, runs the server of a test as well.
import { runnerImport } from 'vite';

await runnerImport(new URL('serve.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' });
