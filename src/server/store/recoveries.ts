import type { Selectable } from 'kysely';
import type { RecoveryTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

/** Keeps a new way back into an account; an older one of the same account is good no longer. */
export async function addRecovery({ db }: OpenDatabase, row: Selectable<RecoveryTable>): Promise<void> {
  await db.deleteFrom('recovery').where('lecturer', '=', row.lecturer).execute();
  await db.insertInto('recovery').values(row).execute();
}

/** Whose account a way back leads to; null where it never was one, was used before or has expired. */
export async function recoveryOf({ db }: OpenDatabase, hash: string, now: number): Promise<string | null> {
  const row = await db
    .selectFrom('recovery')
    .select('lecturer')
    .where('secret_hash', '=', hash)
    .where('expires', '>', now)
    .executeTakeFirst();
  return row?.lecturer ?? null;
}

/** Uses it up: of two at once, one does. */
export async function useRecovery({ db }: OpenDatabase, hash: string, now: number): Promise<boolean> {
  const used = await db
    .deleteFrom('recovery')
    .where('secret_hash', '=', hash)
    .where('expires', '>', now)
    .returning('lecturer')
    .execute();
  return used.length === 1;
}

export async function forgetRecoveries({ db }: OpenDatabase, now: number): Promise<void> {
  await db.deleteFrom('recovery').where('expires', '<=', now).execute();
}
