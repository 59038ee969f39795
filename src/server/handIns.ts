import { arrivalOf } from '../classroom/handIn.ts';
import { createBatches } from './batches.ts';
import { listOf } from './store/attempts.ts';
import type { AttemptTable } from './store/database.ts';
import type { OpenDatabase } from './store/open.ts';

/** What became of a hand-in; see `classroom/handIn`, whose law the database keeps. */
export type HandInOutcome = 'kept' | 'late' | 'apart';

export type HandInRow = Omit<AttemptTable, 'first_received' | 'received' | 'ended'> & {
  readonly received: number;
  readonly hasEnded: boolean;
};

/** Stores hand-ins, many of them with one commit. What it has answered is on the disk. */
export interface HandInQueue {
  add(row: HandInRow): Promise<HandInOutcome>;
}

/** So many share a commit at most: far below what either database takes in one statement. */
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
    const outcomes = await storeRows(
      database,
      batch.map(({ row }) => row),
    );
    for (const { row, resolve } of batch) resolve(outcomes.get(row.id) ?? 'apart');
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error);
    else for (const one of batch) await settle(database, [one]);
  }
}

async function storeRows(
  { db }: OpenDatabase,
  rows: readonly HandInRow[],
): Promise<ReadonlyMap<string, HandInOutcome>> {
  const stored = await db
    .insertInto('attempt')
    .values(
      rows.map(({ hasEnded, ...row }) => ({
        ...row,
        first_received: row.received,
        ended: hasEnded ? row.received : null,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(({ ref, fn }) => ({
          moves: ref('excluded.moves'),
          language: ref('excluded.language'),
          received: ref('excluded.received'),
          // The first ending counts; what is tried afterwards does not undo it.
          ended: fn.coalesce('attempt.ended', 'excluded.ended'),
        }))
        .whereRef('attempt.member_id', '=', 'excluded.member_id')
        .whereRef('attempt.assignment_id', '=', 'excluded.assignment_id')
        .whereRef('attempt.scenario', '=', 'excluded.scenario')
        .whereRef('attempt.edition', '=', 'excluded.edition')
        .whereRef('attempt.seed', '=', 'excluded.seed')
        .where(({ eb, fn, ref, val }) =>
          eb(
            fn('substr', [ref('excluded.moves'), val(1), fn('length', ['attempt.moves'])]),
            '=',
            ref('attempt.moves'),
          ),
        ),
    )
    .returning('id')
    .execute();
  const kept = new Set(stored.map(({ id }) => id));
  const refused = rows.filter(({ id }) => !kept.has(id));
  const present = refused.length === 0 ? [] : await presentOf(db, refused);
  return new Map(
    rows.map((row) => {
      if (kept.has(row.id)) return [row.id, 'kept'];
      return [row.id, present.some((other) => isBeginning(row, other)) ? 'late' : 'apart'];
    }),
  );
}

function presentOf(db: OpenDatabase['db'], rows: readonly HandInRow[]) {
  const ids = rows.map(({ id }) => id);
  return db
    .selectFrom('attempt')
    .select(['id', 'member_id', 'assignment_id', 'scenario', 'edition', 'seed', 'moves'])
    .where('id', 'in', ids)
    .execute();
}

type Named = Pick<
  AttemptTable,
  'id' | 'member_id' | 'assignment_id' | 'scenario' | 'edition' | 'seed' | 'moves'
>;

const SAME = ['id', 'member_id', 'assignment_id', 'scenario', 'edition', 'seed'] as const;

function isBeginning(row: Named, present: Named): boolean {
  const same = SAME.every((column) => row[column] === present[column]);
  return same && arrivalOf(listOf(present.moves), listOf(row.moves)) !== 'apart';
}
