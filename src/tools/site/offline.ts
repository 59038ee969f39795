import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** A page without words of its own, which the script fills for whatever address it is opened at. */
const SHELL = 'nl/progress/';

/** Letters that few readers ask for are kept once they do; older browsers' forms of them never. */
const LATER = /opendyslexic|\.woff$/;

/** Writes the service worker of a built site, with the list of what it keeps. */
export async function writeOffline(dist: string): Promise<void> {
  const entries = await readdir(dist, { recursive: true });
  const files = entries.filter((name) => isKept(name)).sort();
  const hash = createHash('sha256');
  for (const name of [...files, join(SHELL, 'index.html')]) hash.update(await readFile(join(dist, name)));
  const list = { version: hash.digest('hex').slice(0, 16), files, shell: SHELL };
  await writeFile(join(dist, 'offline.js'), `self.LAVEREN=${JSON.stringify(list)};\n${await buildWorker()}`);
}

function isKept(name: string): boolean {
  return /^(assets|covers)\/.+\.\w+$|^icon\.svg$/.test(name) && !LATER.test(name);
}

async function buildWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'src/offline.ts', formats: ['iife'], name: 'offline' } },
  });
  const [chunk] = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the service worker must be one script');
  return chunk.code;
}
