import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { covers } from './src/tools/vite/covers.ts';
import { phaser } from './src/tools/vite/phaser.ts';
import { starter } from './src/tools/vite/starter.ts';
import { stories } from './src/tools/vite/stories.ts';

/**
 * What travels together, the first that fits: what every page needs, what plays a story, what looks back on one.
 * Otherwise each file that two pages use becomes a request of its own, or the story engine comes to every page.
 */
const GROUPS = [
  group(
    'shared',
    /\/src\/(profession\/(?!places)|ui\/(?!form\/|reason|writing)|i18n\/(?!indicators)|core\/(attempt|notation|order|result|texts|vocabulary)\.ts)/,
    3,
  ),
  // Without what opens the database, which is fetched on first use.
  group('saves', /\/src\/game\/saves\/(?!device|database|copies|\w+-table)/, 2),
  group('story', /\/src\/core\/(brake|globals|ink|memory|moment|playing|replay|scene|tags)\.ts/, 2),
  group(
    'review',
    /\/src\/(core\/(?!explore|analysis|atlas-|digest)|i18n\/indicators|profession\/places|report\/(course|sightings|worlds))/,
    1,
  ),
];

/** Rolldown takes what a file of a group imports into it as well, unless a group of a higher priority has it. */
function group(name: string, files: RegExp, priority: number) {
  return { name, priority, test: (id: string) => !id.includes('node_modules') && files.test(id) };
}

export default defineConfig({
  plugins: [stories(), covers(), starter(), phaser()],
  publicDir: 'assets/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The drawings are packed per scenario; a small picture inside a script would be fetched by everybody.
    assetsInlineLimit: 0,
    manifest: true,
    // One stylesheet, so that a prerendered page can carry all of it and waits for none.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: GROUPS },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', ...(process.env.LAVEREN_LONG === 'yes' ? [] : ['tests/**/*.long.test.ts'])],
    // On two cores the default would be one worker.
    maxWorkers: '100%',
    // Generous, because the machines that test are often busy: a hanging test still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
