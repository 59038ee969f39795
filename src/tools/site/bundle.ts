import { join } from 'node:path';
import { build } from 'vite';
import { PROGRAMS } from './dist.ts';

/**
 * What runs without Vite beside it once the site is built, by the name of its file. One more is a line here, and
 * `program` in `dist.ts` says where it lies.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  start: 'src/tools/site/start.ts',
  'scenario-check': 'src/tools/scenario-check/program.ts',
};

/** Writes the programs of the class server into a built site; packages stay where they were installed. */
export async function bundlePrograms(dist: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: join(dist, PROGRAMS),
      target: 'node20',
      sourcemap: true,
      rolldownOptions: { input: ENTRIES, output: { entryFileNames: '[name].js' } },
    },
  });
}
