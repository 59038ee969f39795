import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import type { PrerenderedPage } from '../../prerender.tsx';
import { type Chunks, chunksFor } from './chunks.ts';
import { INLINE_HASHES, type InlineHashes } from './headers.ts';

/**
 * Writes every page into the built site as a file of its own, with its words, its style and a small
 * script in the first response, so that a conversation can be read and answered before the game loads.
 */
export async function prerender(dist: string): Promise<void> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const chunks: Chunks = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const style = await styleOf(template, dist);
  const prelude = await buildPrelude();
  for (const page of await drawPages()) {
    const html = fill(template, page, { style, prelude, preloads: chunksFor(page.address, chunks) });
    await put(join(dist, page.path.endsWith('/') ? `${page.path}index.html` : page.path), html);
    const first = page.address.page === 'library' && page.address.language === 'nl';
    if (first) await put(join(dist, 'index.html'), html);
  }
  const hashes: InlineHashes = { scripts: [hashOf(prelude)], styles: [hashOf(style)] };
  await put(join(dist, INLINE_HASHES), JSON.stringify(hashes));
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const MAIN_SCRIPT = /\s*<script type="module"[^>]*src="([^"]+)"><\/script>/;

interface Pieces {
  readonly style: string;
  readonly prelude: string;
  /** Files below the site's root that the page will ask for first. */
  readonly preloads: readonly string[];
}

function fill(template: string, page: PrerenderedPage, { style, prelude, preloads }: Pieces): string {
  const { address } = page;
  const scenario = 'scenario' in address ? ` data-scenario="${address.scenario}"` : '';
  const main = mainScript(template);
  const head = [
    `<meta name="description" content="${escaped(page.description)}">`,
    ...[main, ...preloads.map((file) => `/${file}`)].map(
      (href) => `<link rel="modulepreload" crossorigin href="${href}">`,
    ),
    `<style>${style}</style>`,
  ];
  // Functions, because a replacement text with `$&` in it would be read as a pattern.
  return template
    .replace(/<html[^>]*>/, () => `<html lang="${address.language}" data-main="${main}"${scenario}>`)
    .replace(MAIN_SCRIPT, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => page.body)
    .replace('<!--prelude-->', () => `<script>${prelude}</script>`);
}

/** The built entry, which the prelude starts once the words have been painted. */
function mainScript(template: string): string {
  const src = MAIN_SCRIPT.exec(template)?.[1];
  if (src === undefined) throw new Error('the built index.html has no script');
  return src;
}

/** The page's one stylesheet; small enough to travel with the words. */
async function styleOf(template: string, dist: string): Promise<string> {
  const href = /<link rel="stylesheet"[^>]*href="\/([^"]+)"/.exec(template)?.[1];
  if (href === undefined) throw new Error('the built index.html has no stylesheet');
  return (await readFile(join(dist, href), 'utf8')).trim();
}

/** The prelude as one script that stands on its own, without modules. */
async function buildPrelude(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'src/game/prelude.ts', formats: ['iife'], name: 'prelude' } },
  });
  const outputs = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error('the prelude must be one script');
  return chunk.code.trim();
}

async function drawPages(): Promise<readonly PrerenderedPage[]> {
  const server = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { prerenderAll } = await server.ssrLoadModule('/src/prerender.tsx');
    return await prerenderAll('/');
  } finally {
    await server.close();
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
