import { defineConfig } from 'vitest/config';
import { covers } from './src/tools/vite/covers.ts';
import { phaser } from './src/tools/vite/phaser.ts';
import { stories } from './src/tools/vite/stories.ts';

export default defineConfig({
  plugins: [stories(), covers(), phaser()],
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
        // What every page needs travels together; otherwise each shared file becomes a request of its own.
        codeSplitting: { groups: [{ name: 'shared', test: isShared }] },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // Generous, because the machines that test are often busy: a hanging test still ends.
    testTimeout: 30_000,
  },
});

function isShared(id: string): boolean {
  if (id.includes('node_modules')) return false;
  const story = /\/src\/core\/(ink|brake|digest|globals|memory|playing|replay|explore|analysis|atlas|compare)/;
  return /\/src\/(core|profession|i18n|ui)\//.test(id) && !story.test(id);
}
