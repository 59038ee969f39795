import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCluster } from '../postgres/cluster.ts';
import type { Figure } from './figure.ts';

/** Measures a server over each store it can have; `settings` are those of its environment. */
export type MeasureStore = (
  title: string,
  settings: Readonly<Record<string, string>>,
) => Promise<readonly Figure[]>;

/** The same measurement over a file and over PostgreSQL, each empty to begin with and gone afterwards. */
export async function overBothStores(measure: MeasureStore): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'laveren-bench-'));
  const cluster = await createCluster();
  try {
    const inFile = await measure('SQLite', { LAVEREN_DATA: join(folder, 'file'), DATABASE_URL: '' });
    const shared = { LAVEREN_DATA: join(folder, 'shared'), DATABASE_URL: cluster.url };
    return [...inFile, ...(await measure('PostgreSQL', shared))];
  } finally {
    await cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
