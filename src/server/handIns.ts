import { inBatches } from './batches.ts';
import { type HandInOutcome, type HandInRow, storeHandIns } from './store/handIns.ts';
import type { OpenDatabase } from './store/open.ts';

/** Stores hand-ins, many of them with one commit. What it has answered is on the disk. */
export interface HandInQueue {
  add(row: HandInRow): Promise<HandInOutcome>;
}

export function createHandInQueue(database: OpenDatabase): HandInQueue {
  return {
    add: inBatches({
      // One statement can change a row once, so of several hand-ins of one attempt the others wait.
      keyOf: ({ id }: HandInRow) => id,
      work: async (rows) => {
        const outcomes = await storeHandIns(database, rows);
        return rows.map(({ id }) => outcomes.get(id) ?? 'apart');
      },
    }),
  };
}
