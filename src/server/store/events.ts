import type { OpenDatabase } from './open.ts';

export interface EventRow {
  readonly id: number;
  readonly topic: string;
  readonly data: string;
}

export async function addEvent(
  { db }: OpenDatabase,
  topic: string,
  data: string,
  at: number,
): Promise<EventRow> {
  return db
    .insertInto('event')
    .values({ topic, data, at })
    .returning(['id', 'topic', 'data'])
    .executeTakeFirstOrThrow();
}

export function eventsSince({ db }: OpenDatabase, topic: string, id: number): Promise<readonly EventRow[]> {
  return db
    .selectFrom('event')
    .select(['id', 'topic', 'data'])
    .where('topic', '=', topic)
    .where('id', '>', id)
    .orderBy('id')
    .execute();
}

/** Number of the last event of all; 0 where there is none. */
export async function lastEvent({ db }: OpenDatabase): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

export async function forgetEvents({ db }: OpenDatabase, before: number): Promise<void> {
  await db.deleteFrom('event').where('at', '<', before).execute();
}

export async function eventById({ db }: OpenDatabase, id: number): Promise<EventRow | null> {
  const row = await db
    .selectFrom('event')
    .select(['id', 'topic', 'data'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
