import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundlePrograms } from '../../../src/tools/site/bundle.ts';
import { program } from '../../../src/tools/site/dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'laveren-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what serves a school runs without anything that builds: neither Vite nor a compiler of stories', async () => {
  await bundlePrograms(folder);
  const scripts = readdirSync(join(folder, '.server'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  expect(scripts).toContain('start.js');
  expect(program('start', folder)).toBe(join(folder, '.server', 'start.js'));
  const start = readFileSync(program('start', folder), 'utf8');
  expect(start).toMatch(/export \{ serve \}/);
  expect(start).not.toMatch(/(from|import\() ?"(vite|inkjs\/full)/);
});
