import { CompiledQuery } from 'kysely';
import { arrivalOf } from '../../classroom/handIn.ts';
import { listOf } from './attempts.ts';
import type { AttemptTable } from './database.ts';
import type { OpenDatabase } from './open.ts';
import { undisturbed } from './undisturbed.ts';

/** What became of a hand-in; see `classroom/handIn`, whose law the database keeps. */
export type HandInOutcome = 'kept' | 'late' | 'apart';

export type HandInRow = Omit<AttemptTable, 'first_received' | 'received' | 'ended'> & {
  readonly received: number;
  readonly hasEnded: boolean;
};

/** Stores hand-ins of as many different attempts with one commit. Gives what became of each, by its id. */
export async function storeHandIns(
  { db, kind }: OpenDatabase,
  rows: readonly HandInRow[],
): Promise<ReadonlyMap<string, HandInOutcome>> {
  // In the order of their ids: two processes that store the same ones do not wait for each other.
  const list = rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ hasEnded, ...row }): AttemptTable => ({
        ...row,
        first_received: row.received,
        ended: hasEnded ? row.received : null,
      }),
    );
  const storing = CompiledQuery.raw(STORE[kind], [JSON.stringify(list)]);
  const stored = await undisturbed(() => db.executeQuery<Pick<AttemptTable, 'id'>>(storing));
  const kept = new Set(stored.rows.map(({ id }) => id));
  const refused = rows.filter(({ id }) => !kept.has(id));
  const present = refused.length === 0 ? [] : await presentOf(db, refused);
  return new Map(
    rows.map((row) => {
      if (kept.has(row.id)) return [row.id, 'kept'];
      return [row.id, present.some((other) => isBeginning(row, other)) ? 'late' : 'apart'];
    }),
  );
}

const COLUMNS = {
  ...{ id: 'text', assignment_id: 'text', member_id: 'text', scenario: 'text', edition: 'text' },
  ...{ seed: 'bigint', moves: 'text', language: 'text', started: 'bigint', ended: 'bigint' },
  ...{ first_received: 'bigint', received: 'bigint' },
} as const satisfies Record<keyof AttemptTable, 'text' | 'bigint'>;

const NAMES = Object.keys(COLUMNS);

/**
 * One statement however many rows there are, because they come as one list in JSON: it costs a third of one with a
 * parameter for every value. The first ending counts; what is tried afterwards does not undo it.
 */
const statement = (rows: string) => `
  insert into attempt (${NAMES.join(', ')}) ${rows} where true
  on conflict (id) do update set
    moves = excluded.moves,
    language = excluded.language,
    received = excluded.received,
    ended = coalesce(attempt.ended, excluded.ended)
  where attempt.member_id = excluded.member_id
    and attempt.assignment_id = excluded.assignment_id
    and attempt.scenario = excluded.scenario
    and attempt.edition = excluded.edition
    and attempt.seed = excluded.seed
    and substr(excluded.moves, 1, length(attempt.moves)) = attempt.moves
  returning id`;

const typed = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`);

const STORE: Readonly<Record<OpenDatabase['kind'], string>> = {
  sqlite: statement(`select ${NAMES.map((name) => `value ->> '${name}'`).join(', ')} from json_each($1)`),
  postgres: statement(
    `select ${NAMES.join(', ')} from json_to_recordset($1::json) as handed_in (${typed.join(', ')})`,
  ),
};

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
