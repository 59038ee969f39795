import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import type { PrerenderedPage } from '../../prerender.tsx';
import { type Chunks, entryStyles, filesFor, type PageFiles } from './chunks.ts';
import { INLINE_HASHES, type InlineHashes } from './headers.ts';

/**
 * Writes every page into the built site as a file of its own, with its words, the style of the entry and a small
 * script in the first response, so that a conversation can be read and answered before the game loads.
 */
export async function prerender(dist: string): Promise<void> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const chunks: Chunks = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const within = entryStyles(chunks);
  const style = await styleOf(within, dist);
  const prelude = await buildPrelude();
  for (const page of await drawPages()) {
    const { scripts, styles } = filesFor(page.address, chunks);
    const besides = styles.filter((file) => !within.includes(file));
    const html = fill(template, page, { style, within, prelude, files: { scripts, styles: besides } });
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
  /** The files that the style was taken from. */
  readonly within: readonly string[];
  readonly prelude: string;
  /** What the page will ask for first, besides what it carries. */
  readonly files: PageFiles;
}

function fill(template: string, page: PrerenderedPage, { style, within, prelude, files }: Pieces): string {
  const { address } = page;
  const scenario = 'scenario' in address ? ` data-scenario="${address.scenario}"` : '';
  const main = mainScript(template);
  const head = [
    `<meta name="description" content="${escaped(page.description)}">`,
    ...files.scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    `<style>${style}</style>`,
    // Nothing is fetched for these; what loads a page's code finds them and does not fetch them once more.
    ...within.map((file) => `<link rel="stylesheet" crossorigin href="/${file}" disabled>`),
    ...files.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
  ];
  // Functions, because a replacement text with `$&` in it would be read as a pattern.
  return template
    .replace(/<html[^>]*>/, () => `<html lang="${address.language}" data-main="${main}"${scenario}>`)
    .replace(MAIN_SCRIPT, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
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

/** Small enough to travel with the words. */
async function styleOf(files: readonly string[], dist: string): Promise<string> {
  if (files.length === 0) throw new Error('the built entry has no style');
  const texts = await Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
  return texts.map((text) => text.trim()).join('\n');
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
