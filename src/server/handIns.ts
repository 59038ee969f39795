import { createBatches } from './batches.ts';
import { type HandInOutcome, type HandInRow, storeHandIns } from './store/handIns.ts';
import type { OpenDatabase } from './store/open.ts';

/** Stores hand-ins, many of them with one commit. What it has answered is on the disk. */
export interface HandInQueue {
  add(row: HandInRow): Promise<HandInOutcome>;
}

/** So many share a commit at most, so that none of them waits long for the others. */
const LARGEST_BATCH = 500;

interface Waiting {
  readonly row: HandInRow;
  readonly resolve: (outcome: HandInOutcome) => void;
  readonly reject: (error: unknown) => void;
}

export function createHandInQueue(database: OpenDatabase): HandInQueue {
  const store = createBatches<Waiting>(async (waiting) => {
    const [batch, later] = takeBatch(waiting);
    await settle(database, batch);
    return later;
  });
  return { add: (row) => new Promise((resolve, reject) => store({ row, resolve, reject })) };
}

/** One statement can change a row once, so of several hand-ins of one attempt the others wait. */
function takeBatch(waiting: readonly Waiting[]): readonly [Waiting[], Waiting[]] {
  const batch: Waiting[] = [];
  const later: Waiting[] = [];
  const taken = new Set<string>();
  for (const one of waiting) {
    const fits = batch.length < LARGEST_BATCH && !taken.has(one.row.id);
    (fits ? batch : later).push(one);
    taken.add(one.row.id);
  }
  return [batch, later];
}

/** A hand-in that cannot be stored (its assignment was deleted meanwhile) must not spoil those beside it. */
async function settle(database: OpenDatabase, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await storeHandIns(
      database,
      batch.map(({ row }) => row),
    );
    for (const { row, resolve } of batch) resolve(outcomes.get(row.id) ?? 'apart');
  } catch (error) {
    if (batch.length > 1 && isOfOne(error)) for (const one of batch) await settle(database, [one]);
    // A database that is away is away for all of them: nobody waits until each has tried for itself.
    else for (const { reject } of batch) reject(error);
  }
}

/** Codes of SQLite and PostgreSQL for a row that does not fit, or does not fit what it stands on. */
function isOfOne(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(22|23|SQLITE_CONSTRAINT)/.test(String(error.code));
}
