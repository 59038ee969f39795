import type { Selectable } from 'kysely';
import type { ChallengeTable, PasskeyTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

export type PasskeyRow = Selectable<PasskeyTable>;

/** False where somebody has one of that name already. */
export async function addPasskey({ db }: OpenDatabase, row: PasskeyRow): Promise<boolean> {
  const added = await db
    .insertInto('passkey')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return added.length === 1;
}

export async function passkeyById({ db }: OpenDatabase, id: string): Promise<PasskeyRow | null> {
  return (await db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The oldest first. */
export function passkeysOf({ db }: OpenDatabase, lecturer: string): Promise<readonly PasskeyRow[]> {
  return db.selectFrom('passkey').selectAll().where('lecturer', '=', lecturer).orderBy('created').execute();
}

/** Notes a use with its counter; false where another use came between. */
export async function noteUse(
  { db }: OpenDatabase,
  { id, counter: before }: Pick<PasskeyRow, 'id' | 'counter'>,
  { counter, used }: Pick<PasskeyRow, 'counter' | 'used'>,
): Promise<boolean> {
  const changed = await db
    .updateTable('passkey')
    .set({ counter, used })
    .where('id', '=', id)
    .where('counter', '=', before)
    .returning('id')
    .execute();
  return changed.length === 1;
}

/** False where the lecturer has none of that name. */
export async function removePasskey({ db }: OpenDatabase, lecturer: string, id: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('lecturer', '=', lecturer)
    .returning('id')
    .execute();
  return removed.length === 1;
}

export async function removePasskeys({ db }: OpenDatabase, lecturer: string): Promise<void> {
  await db.deleteFrom('passkey').where('lecturer', '=', lecturer).execute();
}

export async function addChallenge({ db }: OpenDatabase, row: Selectable<ChallengeTable>): Promise<void> {
  await db.insertInto('challenge').values(row).execute();
}

/** Uses a challenge up: false where it never was one for that purpose, was used before or has expired. */
export async function spendChallenge(
  { db }: OpenDatabase,
  { hash, purpose }: Pick<ChallengeTable, 'hash' | 'purpose'>,
  now: number,
): Promise<boolean> {
  const used = await db
    .deleteFrom('challenge')
    .where('hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('expires', '>', now)
    .returning('hash')
    .execute();
  return used.length === 1;
}

export async function forgetChallenges({ db }: OpenDatabase, now: number): Promise<void> {
  await db.deleteFrom('challenge').where('expires', '<=', now).execute();
}
