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

/** Packages with parts that only their own loader finds. */
const INSTALLED = ['libsql', 'pg'];

/**
 * Writes the programs of the class server into a built site. What they use of other packages goes along, because the
 * whole packages would take a fifth more memory; it stays readable, for the places that an error names.
 */
export async function bundlePrograms(dist: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: INSTALLED },
    build: {
      ssr: true,
      outDir: join(dist, PROGRAMS),
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
      rolldownOptions: {
        input: ENTRIES,
        // Some packages count on another that was loaded before them.
        output: { entryFileNames: '[name].js', strictExecutionOrder: true },
      },
    },
  });
}
