import type { SessionAct, SessionEvent } from '../../classroom/session/acts.ts';
import type { OpenDatabase } from './open.ts';

/** What somebody did, before it has a number. */
export interface NewAct {
  /** Of the act; another one of the same person has another. */
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly act: SessionAct;
}

/**
 * Writes acts behind the last one of their session and gives the number of the first of them; null where the session
 * is not there any more, `doubled` where one of them is there already: then none is written. Whoever writes to the
 * same session meanwhile waits for the commit, so numbers have no gaps, and who reads one finds all before it.
 */
export async function appendActs(
  { db }: OpenDatabase,
  session: string,
  acts: readonly NewAct[],
): Promise<number | null | 'doubled'> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const counted = await transaction
        .updateTable('group_session')
        .set((eb) => ({
          last: eb('last', '+', acts.length),
          touched: Math.max(...acts.map(({ at }) => at)),
        }))
        .where('id', '=', session)
        .returning('last')
        .executeTakeFirst();
      if (counted === undefined) return null;
      const first = counted.last - acts.length + 1;
      const added = await transaction
        .insertInto('group_event')
        .values(
          acts.map(({ id, at, by, act }, position) => ({
            ...{ session_id: session, number: first + position, act_id: id, at, person: by },
            act: JSON.stringify(act),
          })),
        )
        .onConflict((conflict) => conflict.columns(['session_id', 'act_id', 'person']).doNothing())
        .returning('number')
        .execute();
      if (added.length < acts.length) throw new Doubled();
      return first;
    });
  } catch (error) {
    if (error instanceof Doubled) return 'doubled';
    throw error;
  }
}

/** Undoes the transaction. */
class Doubled extends Error {}

/** The number under which an act was written; null where it was not. */
export async function numberOfAct(
  { db }: OpenDatabase,
  session: string,
  { id, by }: Pick<NewAct, 'id' | 'by'>,
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
