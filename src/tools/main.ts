import process from 'node:process';

/** A tool takes the words of its command line and gives the exit code. */
export type Tool = (args: readonly string[]) => Promise<number>;

/** Loaded on use, so that building the game does not load the art or a browser. `start` is run without Vite (`run.mjs`). */
const TOOLS: Readonly<Record<string, () => Promise<{ readonly default: Tool }>>> = {
  art: () => import('./art/main.ts'),
  backup: () => import('./site/backup.ts'),
  bench: () => import('./bench/main.ts'),
  build: () => import('./site/build.ts'),
  invite: () => import('./site/invite.ts'),
  recover: () => import('./site/recover.ts'),
  story: () => import('./story/main.ts'),
  test: () => import('./test/main.ts'),
};

async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...args] = words;
  const load = TOOLS[name];
  if (load === undefined) {
    console.error(`There is no tool "${name}". Choose one of: start, ${Object.keys(TOOLS).join(', ')}.`);
    return 1;
  }
  return (await load()).default(args);
}

/** Awaited while this file loads, because Vite loads nothing more once it has: tools load their parts on use. */
export const exitCode = await main(process.argv.slice(2));
