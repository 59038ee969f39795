import { defineConfig } from 'vitest/config';
import { phaser } from './src/tools/vite/phaser.ts';
import { stories } from './src/tools/vite/stories.ts';

export default defineConfig({
  plugins: [stories(), phaser()],
  publicDir: 'assets/public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The drawings are packed per scenario; a small picture inside a script would be fetched by everybody.
    assetsInlineLimit: 0,
    manifest: true,
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
  },
});
