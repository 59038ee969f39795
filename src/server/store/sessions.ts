import type { Selectable } from 'kysely';
import type { GroupSecretTable, GroupSessionTable, GroupTokenTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

export type SessionRow = Selectable<GroupSessionTable>;

/** False where another session has the same code. */
export async function addSession({ db }: OpenDatabase, row: SessionRow): Promise<boolean> {
  const added = await db
    .insertInto('group_session')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('id')
    .execute();
  return added.length === 1;
}

export async function sessionById({ db }: OpenDatabase, id: string): Promise<SessionRow | null> {
  return (await db.selectFrom('group_session').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Id of the session with a code on the board, or with the secret of a link. */
export async function sessionBy(
  { db }: OpenDatabase,
  column: 'code' | 'link',
  value: string,
): Promise<string | null> {
  const row = db.selectFrom('group_session').select('id').where(column, '=', value);
  return (await row.executeTakeFirst())?.id ?? null;
}

/** By id the number of the last event; a session that is not there any more has no entry. */
export async function lastNumbers(
  { db }: OpenDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('group_session').select(['id', 'last']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, last }) => [id, last]));
}

/** Everything of a session goes with it. */
export async function eraseSession({ db }: OpenDatabase, id: string): Promise<void> {
  await db.deleteFrom('group_session').where('id', '=', id).execute();
}

/** Every session with what decides how long it is kept. */
export function sessionAges({ db }: OpenDatabase) {
  return db.selectFrom('group_session').select(['id', 'touched', 'kept_days']).execute();
}

/** Deletes a session, unless somebody did something since. */
export async function eraseSessionIfStill({ db }: OpenDatabase, id: string, touched: number): Promise<void> {
  await db.deleteFrom('group_session').where('id', '=', id).where('touched', '=', touched).execute();
}

export async function addToken({ db }: OpenDatabase, row: Selectable<GroupTokenTable>): Promise<void> {
  await db.insertInto('group_token').values(row).execute();
}

export async function removeToken({ db }: OpenDatabase, hash: string): Promise<void> {
  await db.deleteFrom('group_token').where('token_hash', '=', hash).execute();
}

/** Who has a token in a session. */
export async function personByToken(
  { db }: OpenDatabase,
  session: string,
  hash: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('group_token')
    .select('person')
    .where('token_hash', '=', hash)
    .where('session_id', '=', session)
    .executeTakeFirst();
  return row?.person ?? null;
}

export async function addSecret({ db }: OpenDatabase, row: Selectable<GroupSecretTable>): Promise<void> {
  await db.insertInto('group_secret').values(row).execute();
}

/** Whose secret it is, for the one who asks first; after that it is nobody's. */
export async function takeSecret(
  { db }: OpenDatabase,
  session: string,
  hash: string,
  now: number,
): Promise<string | null> {
  const taken = await db
    .deleteFrom('group_secret')
    .where('secret_hash', '=', hash)
    .where('session_id', '=', session)
    .returning(['person', 'expires'])
    .executeTakeFirst();
  return taken !== undefined && now < taken.expires ? taken.person : null;
}

export async function forgetSecrets({ db }: OpenDatabase, now: number): Promise<void> {
  await db.deleteFrom('group_secret').where('expires', '<=', now).execute();
}
