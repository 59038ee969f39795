import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Plugin } from 'vite';

const FOLDER = 'starter';

/** What is written for authors, by the name under which the site offers it: as text, which every browser shows. */
const GUIDES: Readonly<Record<string, string>> = {
  'writing-a-scenario.txt': 'stories/README.md',
  'scoring-key.txt': 'stories/SCORING.md',
};

/** Says that a text is UTF-8 where a server does not. */
const MARK = '\uFEFF';

/** The same in every build, so that an equal zip is an equal file. */
const MADE = '2026-01-01T00:00:00';

/** A small scenario to start from, at `starter/too-late.zip`, and beside it how to write one. */
export function starter(): Plugin {
  let root = process.cwd();
  return {
    name: 'laveren:starter',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const [name, source] of Object.entries(starterFiles(root))) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, folder, name = ''] = (request.url ?? '').split('/');
        const file = folder === FOLDER ? starterFiles(root)[name] : undefined;
        if (file === undefined) return next();
        const type = name.endsWith('.zip') ? 'application/zip' : 'text/plain; charset=utf-8';
        response.setHeader('Content-Type', type);
        response.end(file);
      });
    },
  };
}

/** What the site offers, by name. */
export function starterFiles(root: string): Readonly<Record<string, Uint8Array>> {
  const guides = Object.fromEntries(
    Object.entries(GUIDES).map(([name, path]) => [
      name,
      strToU8(MARK + readFileSync(join(root, path), 'utf8')),
    ]),
  );
  const folder = join(root, 'assets', FOLDER);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  const all = { ...Object.fromEntries(files), ...guides };
  const inFolder = Object.entries(all).map(([name, bytes]) => [`too-late/${name}`, bytes] as const);
  return { 'too-late.zip': zipSync(Object.fromEntries(inFolder), { mtime: MADE }), ...guides };
}
