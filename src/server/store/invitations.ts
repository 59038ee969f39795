import type { Selectable } from 'kysely';
import type { InvitationTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

export async function addInvitation({ db }: OpenDatabase, row: Selectable<InvitationTable>): Promise<void> {
  await db.insertInto('invitation').values(row).execute();
}

/** Uses an invitation up; false where it never was, was used before or has expired. */
export async function useInvitation({ db }: OpenDatabase, hash: string, now: number): Promise<boolean> {
  const used = await db
    .deleteFrom('invitation')
    .where('secret_hash', '=', hash)
    .where('expires', '>', now)
    .returning('secret_hash')
    .execute();
  return used.length === 1;
}

export async function isInvited({ db }: OpenDatabase, hash: string, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('invitation')
    .select('secret_hash')
    .where('secret_hash', '=', hash)
    .where('expires', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

export async function forgetInvitations({ db }: OpenDatabase, now: number): Promise<void> {
  await db.deleteFrom('invitation').where('expires', '<=', now).execute();
}
