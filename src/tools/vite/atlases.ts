import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Atlas } from '../../core/atlas.ts';
import type { Edition } from '../../core/scenario.ts';
import type { Commission } from './cartographer.ts';

const WORKER = new URL('cartographer.mjs', import.meta.url);
const SOURCES = ['core', 'profession'].map((room) =>
  fileURLToPath(new URL(`../../${room}`, import.meta.url)),
);

/**
 * The atlases of editions, drawn when asked for by as many workers as there are processors. What was drawn is
 * kept below node_modules, by the edition and by the code that draws, so that a second build need not look again.
 */
export class Atlases {
  readonly #folder: string;
  readonly #milliseconds: number;
  readonly #asked = new Map<string, Promise<Atlas>>();
  readonly #waiting: (() => void)[] = [];
  #free = availableParallelism();
  #code: string | null = null;

  /** `root` is the folder of the project; nothing is looked at for longer than so many milliseconds. */
  constructor(root: string, milliseconds: number) {
    this.#folder = join(root, 'node_modules/.cache/laveren');
    this.#milliseconds = milliseconds;
  }

  of(edition: Edition): Promise<Atlas> {
    const known = this.#asked.get(edition.hash);
    if (known !== undefined) return known;
    const asked = this.#find(edition);
    this.#asked.set(edition.hash, asked);
    return asked;
  }

  async #find({ hash, story }: Edition): Promise<Atlas> {
    this.#code ??= digestOfCode();
    const path = join(this.#folder, `atlas-${hash}-${this.#code}.json`);
    const kept = readKept(path);
    if (kept !== null) return kept;
    const atlas = await this.#draw({ edition: { hash, story }, milliseconds: this.#milliseconds });
    // A search that was cut off may see more on a day when the machine is less busy.
    if (atlas.complete) keep(this.#folder, path, atlas);
    return atlas;
  }

  async #draw(commission: Commission): Promise<Atlas> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await work(commission);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

function work(commission: Commission): Promise<Atlas> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: commission });
    worker.once('message', (atlas: Atlas) => {
      resolve(atlas);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the worker that draws an atlas ended before it was done')));
  });
}

/** Null for one that is not there or that was damaged: it is drawn again. */
function readKept(path: string): Atlas | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Under another name first, so that nobody reads half of it. A folder that cannot be written keeps nothing. */
function keep(folder: string, path: string, atlas: Atlas): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(atlas));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // The next build then takes as long as this one.
  }
}

/** Whatever draws an atlas: a change in how stories are looked at makes every one anew. */
function digestOfCode(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) if (name.endsWith('.ts')) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
