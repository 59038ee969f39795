import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../site/dist.ts';
import { type Figure, kilobytes } from './figure.ts';
import { PLAY_PATH } from './scenario.ts';

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Chunks = Readonly<Record<string, Chunk>>;

/** What the built site weighs as it travels: brotli where there is one. */
export async function bytes(): Promise<readonly Figure[]> {
  const chunks: Chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
  const entry = Object.keys(chunks).filter(
    (key) => chunks[key]?.isEntry === true || key === textsOf('every'),
  );
  const play = ['src/game/page.tsx', 'src/game/begin.ts', textsOf('play')];
  const page = Object.keys(chunks).filter((key) => play.includes(key));
  const stage = Object.keys(chunks).filter((key) => key === 'src/game/stage/open.ts');
  const first = withImports(chunks, entry);
  const game = withImports(chunks, page);
  const stageOnly = without(withImports(chunks, stage), [...first, ...game]);
  const figure = (name: string, size: number, goal = ''): Figure => {
    return { name, value: kilobytes(size), goal, runs: 1 };
  };
  return [
    figure('first page, html', weigh(`${PLAY_PATH}index.html`), '13 kB'),
    figure('every page, scripts and texts', weighAll(chunks, first)),
    figure('playing, scripts and texts besides', weighAll(chunks, without(game, first))),
    figure('stage, scripts besides', weighAll(chunks, stageOnly)),
  ];
}

/** The interface's texts come as scripts; the Dutch are what most readers fetch. */
function textsOf(file: string): string {
  return `locales/nl/interface/${file}.json`;
}

function withImports(chunks: Chunks, keys: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (key: string) => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of chunks[key]?.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return [...found];
}

function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  return keys.filter((key) => !others.includes(key));
}

function weighAll(chunks: Chunks, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + weigh(chunks[key]?.file ?? ''), 0);
}

function weigh(path: string): number {
  const file = join(DIST, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
