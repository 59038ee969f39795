import type { SessionAct, SessionEvent } from '../../classroom/session/acts.ts';
import type { OpenDatabase } from './open.ts';

/** What somebody did, before it has a number. */
export interface NewAct {
  readonly session: string;
  /** Of the act; another one of the same person has another. */
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly act: SessionAct;
}

/**
 * Writes each act behind the last one of its session and gives their numbers, in the order of the acts; a null for
 * one whose session is not there any more. Null for all where one of them is there already: then none is written.
 * Whoever writes to the same session meanwhile waits for the commit, so numbers have no gaps, and who reads one
 * finds all before it.
 */
export async function appendActs(
  { db }: OpenDatabase,
  acts: readonly NewAct[],
): Promise<readonly (number | null)[] | null> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const next = new Map<string, number>();
      // Always in the same order, so that no two processes ever wait for each other.
      for (const session of [...new Set(acts.map((act) => act.session))].sort()) {
        const own = acts.filter((act) => act.session === session);
        const counted = await transaction
          .updateTable('group_session')
          .set((eb) => ({ last: eb('last', '+', own.length), touched: Math.max(...own.map(({ at }) => at)) }))
          .where('id', '=', session)
          .returning('last')
          .executeTakeFirst();
        if (counted !== undefined) next.set(session, counted.last - own.length + 1);
      }
      const numbers = acts.map(({ session }) => {
        const number = next.get(session);
        if (number !== undefined) next.set(session, number + 1);
        return number ?? null;
      });
      const rows = acts.flatMap(({ session, id, at, by, act }, position) => {
        const number = numbers[position] ?? null;
        if (number === null) return [];
        return [{ session_id: session, number, act_id: id, at, person: by, act: JSON.stringify(act) }];
      });
      if (rows.length === 0) return numbers;
      const added = await transaction
        .insertInto('group_event')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['session_id', 'act_id', 'person']).doNothing())
        .returning('number')
        .execute();
      if (added.length < rows.length) throw new Doubled();
      return numbers;
    });
  } catch (error) {
    if (error instanceof Doubled) return null;
    throw error;
  }
}

/** Undoes the transaction. */
class Doubled extends Error {}

/** The number under which an act was written; null where it was not. */
export async function numberOfAct(
  { db }: OpenDatabase,
  { session, id, by }: Pick<NewAct, 'session' | 'id' | 'by'>,
): Promise<number | null> {
  const row = await db
    .selectFrom('group_event')
    .select('number')
    .where('session_id', '=', session)
    .where('act_id', '=', id)
    .where('person', '=', by)
    .executeTakeFirst();
  return row?.number ?? null;
}

/** The events of a session behind a number, in their order. */
export async function eventsBehind(
  { db }: OpenDatabase,
  session: string,
  number: number,
): Promise<readonly SessionEvent[]> {
  const rows = await db
    .selectFrom('group_event')
    .select(['number', 'at', 'person', 'act'])
    .where('session_id', '=', session)
    .where('number', '>', number)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ number: row.number, at: row.at, by: row.person, act: readAct(row.act) }));
}

function readAct(text: string): SessionAct {
  return JSON.parse(text);
}
