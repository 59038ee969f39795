import { createBatches } from '../batches.ts';
import type { OpenDatabase } from '../store/open.ts';
import { appendActs, type NewAct, numberOfAct } from '../store/session-events.ts';

/** Writes an act behind the others of its session; null where the session is not there any more. */
export type Append = (session: string, act: NewAct) => Promise<Appended | null>;

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

/** What is done in a session while a commit is under way shares the next one. */
export function createAppending(database: OpenDatabase): Append {
  const queues = new Map<string, { readonly add: (one: Waiting) => void; open: number }>();

  function queueOf(session: string) {
    const known = queues.get(session);
    if (known !== undefined) return known;
    const add = createBatches<Waiting>(async (waiting) => {
      const [batch, later] = takeBatch(waiting);
      await settle(database, session, batch);
      return later;
    });
    const queue = { add, open: 0 };
    queues.set(session, queue);
    return queue;
  }

  return async (session, act) => {
    const queue = queueOf(session);
    queue.open += 1;
    try {
      return await new Promise((resolve, reject) => queue.add({ act, resolve, reject }));
    } finally {
      queue.open -= 1;
      if (queue.open === 0) queues.delete(session);
    }
  };
}

/** The same act, sent twice at once, is written once: the second one waits and finds the first. */
function takeBatch(waiting: readonly Waiting[]): readonly [Waiting[], Waiting[]] {
  const batch: Waiting[] = [];
  const later: Waiting[] = [];
  const taken = new Set<string>();
  for (const one of waiting) {
    const key = `${one.act.by} ${one.act.id}`;
    const fits = batch.length < LARGEST_BATCH && !taken.has(key);
    (fits ? batch : later).push(one);
    taken.add(key);
  }
  return [batch, later];
}

async function settle(database: OpenDatabase, session: string, batch: readonly Waiting[]): Promise<void> {
  try {
    const first = await appendActs(
      database,
      session,
      batch.map(({ act }) => act),
    );
    if (first === 'doubled') await settleApart(database, session, batch);
    else {
      for (const [at, { resolve }] of batch.entries()) {
        resolve(first === null ? null : { number: first + at, fresh: true });
      }
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/** One of them was written before. That one gets the number it has; the others are written. */
async function settleApart(
  database: OpenDatabase,
  session: string,
  batch: readonly Waiting[],
): Promise<void> {
  for (const one of batch) {
    const known = await numberOfAct(database, session, one.act);
    if (known !== null) one.resolve({ number: known, fresh: false });
    else if (batch.length > 1) await settle(database, session, [one]);
    // It was there a moment ago, and went with its session.
    else one.resolve(null);
  }
}
