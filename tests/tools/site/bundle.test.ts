import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePrograms } from '../../../src/tools/site/bundle.ts';
import { program } from '../../../src/tools/site/dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'laveren-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => bundlePrograms(folder));

test('what serves a school runs without anything that builds: neither Vite nor a compiler of stories', () => {
  expect(scripts()).toContain('start.js');
  expect(program('start', folder)).toBe(join(folder, '.server', 'start.js'));
  const start = readFileSync(program('start', folder), 'utf8');
  expect(start).toMatch(/export \{ serve \}/);
  // Whatever else it uses lies in the programs themselves, each part under the name of the file it comes from.
  expect(importsOf(start)).toEqual(['libsql', 'pg']);
  expect(start).toContain('node_modules/hono/');
  for (const builder of ['vite', 'rolldown', 'inkjs/compiler']) {
    expect(start).not.toContain(`node_modules/${builder}/`);
  }
});

test('a package that is loaded on use finds what it counts on', async () => {
  const text = (name: string) => readFileSync(join(folder, '.server', name), 'utf8');
  const passkeys = scripts().filter((name) => /export \{.* verifyAuthenticationResponse/.test(text(name)));
  expect(passkeys).toHaveLength(1);
  const loaded: unknown = await import(pathToFileURL(join(folder, '.server', passkeys[0] ?? '')).href);
  expect(loaded).toHaveProperty('verifyAuthenticationResponse');
});

function scripts(): readonly string[] {
  const all = readdirSync(join(folder, '.server'), { recursive: true }).map(String);
  return all.filter((name) => name.endsWith('.js'));
}

/** Packages that have to be installed beside a program. */
function importsOf(program: string): readonly string[] {
  const names = [...program.matchAll(/^import .* from "(.+)";$/gm)].map(([, name = '']) => name);
  return names.filter((name) => !name.startsWith('.') && !isBuiltin(name)).sort();
}
