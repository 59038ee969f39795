import { createBatches } from '../batches.ts';
import type { OpenDatabase } from '../store/open.ts';
import { appendActs, type NewAct, numberOfAct } from '../store/session-events.ts';

/** Writes an act behind the others of its session; null where the session is not there any more. */
export type Append = (act: NewAct) => Promise<Appended | null>;

export interface Appended {
  readonly number: number;
  /** False where the same act was written before, perhaps by another process. */
  readonly fresh: boolean;
}

interface Waiting {
  readonly act: NewAct;
  readonly resolve: (appended: Appended | null) => void;
  readonly reject: (error: unknown) => void;
}

/** So many share a commit at most: far below what either database takes in one statement. */
const LARGEST_BATCH = 500;

/** What is done while a commit is under way shares the next one, of all sessions: a commit waits for the disk. */
export function createAppending(database: OpenDatabase): Append {
  const store = createBatches<Waiting>(async (waiting) => {
    const [batch, later] = takeBatch(waiting);
    await settle(database, batch);
    return later;
  });
  return (act) => new Promise((resolve, reject) => store({ act, resolve, reject }));
}

/** The same act, sent twice at once, is written once: the second one waits and finds the first. */
function takeBatch(waiting: readonly Waiting[]): readonly [Waiting[], Waiting[]] {
  const batch: Waiting[] = [];
  const later: Waiting[] = [];
  const taken = new Set<string>();
  for (const one of waiting) {
    const key = `${one.act.session} ${one.act.by} ${one.act.id}`;
    const fits = batch.length < LARGEST_BATCH && !taken.has(key);
    (fits ? batch : later).push(one);
    taken.add(key);
  }
  return [batch, later];
}

async function settle(database: OpenDatabase, batch: readonly Waiting[]): Promise<void> {
  try {
    const acts = batch.map(({ act }) => act);
    const numbers = await appendActs(database, acts);
    if (numbers === null) await settleApart(database, batch);
    else {
      for (const [at, { resolve }] of batch.entries()) {
        const number = numbers[at] ?? null;
        resolve(number === null ? null : { number, fresh: true });
      }
    }
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error);
    else for (const one of batch) await settle(database, [one]);
  }
}

/** One of them was written before. That one gets the number it has; the others are written. */
async function settleApart(database: OpenDatabase, batch: readonly Waiting[]): Promise<void> {
  for (const one of batch) {
    const known = await numberOfAct(database, one.act);
    if (known !== null) one.resolve({ number: known, fresh: false });
    else if (batch.length > 1) await settle(database, [one]);
    // It was there a moment ago, and went with its session.
    else one.resolve(null);
  }
}
