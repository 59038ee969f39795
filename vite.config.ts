import process from 'node:process';
import { defineConfig, type TestProjectInlineConfiguration, type TestUserConfig } from 'vitest/config';
import { SHARING } from './src/tools/test/together.ts';
import { covers } from './src/tools/vite/covers.ts';
import { phaser } from './src/tools/vite/phaser.ts';
import { starter } from './src/tools/vite/starter.ts';
import { stories } from './src/tools/vite/stories.ts';

/** What every page needs: whatever else stands here, every page carries. */
const SHARED = [
  /\/src\/profession\/(?!places)/,
  /\/src\/ui\/(?!form\/|reason|writing|line-field|qr-code|route|table|use-watched|when|[\w-]+\.css\?)/,
  /\/src\/i18n\/(?!indicators|intervision|guide|methods)/,
  /\/src\/core\/(attempt|notation|order|result|texts|vocabulary)\.ts/,
  /\/src\/(class\/(kept|delivery|task)|client\/ask|game\/wish|wire\/own-id)\.ts/,
  /\/src\/(ui\/writing|game\/dialogue\/dialogue|game\/library\/library)\.css$/,
];

/**
 * What travels together, the first that fits: what every page needs, what plays a story, what looks back on one.
 * Otherwise each file that two pages use becomes a request of its own, or the story engine comes to every page.
 */
const GROUPS = [
  group('shared', SHARED, 3),
  // The styles of all pages that look back, which no page comes with before it is opened.
  group('looking-back', [/\/src\/debrief\/.+\.css$/], 3),
  // Without what opens the database, which is fetched on first use.
  group('saves', [/\/src\/game\/saves\/(?!device|database|copies|\w+-table)/], 2),
  group('story', [/\/src\/core\/(brake|globals|ink|memory|moment|playing|replay|scene|tags)\.ts/], 2),
  group(
    'review',
    [
      /\/src\/core\/(?!explore|analysis|atlas-|digest)/,
      /\/src\/(i18n\/indicators|profession\/places|report\/(course|sightings|worlds))/,
    ],
    1,
  ),
];

/** Rolldown takes what a file of a group imports into it as well, unless a group of a higher priority has it. */
function group(name: string, files: readonly RegExp[], priority: number) {
  const belongs = (id: string) => !id.includes('node_modules') && files.some((some) => some.test(id));
  return { name, priority, test: belongs };
}

const EVERY_TEST = ['tests/**/*.test.{ts,tsx}'];
const LEFT_OUT = [
  'tests/browser/**',
  ...(process.env.LAVEREN_LONG === 'yes' ? [] : ['tests/**/*.long.test.ts']),
];

export default defineConfig({
  plugins: [stories(), covers(), starter(), phaser()],
  publicDir: 'assets/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The drawings are packed per scenario; a small picture inside a script would be fetched by everybody.
    assetsInlineLimit: 0,
    manifest: true,
    // Every browser above knows it by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: GROUPS },
      },
    },
  },
  test: {
    // On two cores the default would be one worker.
    maxWorkers: '100%',
    projects: [
      tests('alone', { include: EVERY_TEST, exclude: [...LEFT_OUT, ...SHARING] }),
      // What was spied upon or stubbed is put back after each test, because the next is in the same worker.
      tests('together', {
        include: [...SHARING],
        exclude: LEFT_OUT,
        isolate: false,
        restoreMocks: true,
        unstubEnvs: true,
        unstubGlobals: true,
      }),
    ],
  },
});

/** Some of the tests. The runner begins with the name that comes first: those that stand alone take longest. */
function tests(name: string, which: TestUserConfig): TestProjectInlineConfiguration {
  // Generous, because the machines that test are often busy: a hanging test still ends.
  return { extends: true, test: { name, testTimeout: 30_000, hookTimeout: 60_000, ...which } };
}
