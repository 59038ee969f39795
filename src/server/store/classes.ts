import type { Selectable } from 'kysely';
import type { ClassTable, MemberTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

export type ClassRow = Selectable<ClassTable>;
export type MemberRow = Selectable<MemberTable>;

export async function addClass({ db }: OpenDatabase, row: ClassRow): Promise<void> {
  await db.insertInto('class').values(row).execute();
}

/** A class that still takes members, by the code on the board. */
export async function classByCode({ db }: OpenDatabase, code: string): Promise<ClassRow | null> {
  const row = db.selectFrom('class').selectAll().where('code', '=', code).where('archived', '=', 0);
  return (await row.executeTakeFirst()) ?? null;
}

/** A class that still takes members, by the secret of its link. */
export async function classByLink({ db }: OpenDatabase, link: string): Promise<ClassRow | null> {
  const row = db.selectFrom('class').selectAll().where('link', '=', link).where('archived', '=', 0);
  return (await row.executeTakeFirst()) ?? null;
}

export async function classById({ db }: OpenDatabase, id: string): Promise<ClassRow | null> {
  return (await db.selectFrom('class').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The classes of a lecturer with the number of their members, the newest first. */
export function classesOf({ db }: OpenDatabase, owner: string) {
  return db
    .selectFrom('class')
    .leftJoin('member', 'member.class_id', 'class.id')
    .selectAll('class')
    .select(({ fn }) => fn.count<number>('member.id').as('members'))
    .where('owner', '=', owner)
    .groupBy('class.id')
    .orderBy('created', 'desc')
    .execute();
}

export async function changeClass(
  { db }: OpenDatabase,
  id: string,
  change: Partial<ClassRow>,
): Promise<void> {
  await db.updateTable('class').set(change).where('id', '=', id).execute();
}

/** Everything about a class goes with it: members, assignments, attempts, notes, comments. */
export async function eraseClass({ db }: OpenDatabase, id: string): Promise<void> {
  await db.deleteFrom('class').where('id', '=', id).execute();
}

/** False where the class has somebody of that name already. */
export async function addMember({ db }: OpenDatabase, row: MemberRow): Promise<boolean> {
  const added = await db
    .insertInto('member')
    .values(row)
    .onConflict((conflict) => conflict.columns(['class_id', 'same_name']).doNothing())
    .returning('id')
    .execute();
  return added.length === 1;
}

export async function memberByName(
  { db }: OpenDatabase,
  classId: string,
  same: string,
): Promise<MemberRow | null> {
  const row = db
    .selectFrom('member')
    .selectAll()
    .where('class_id', '=', classId)
    .where('same_name', '=', same);
  return (await row.executeTakeFirst()) ?? null;
}

export async function memberByToken({ db }: OpenDatabase, hash: string): Promise<MemberRow | null> {
  const row = db.selectFrom('member').selectAll().where('token_hash', '=', hash);
  return (await row.executeTakeFirst()) ?? null;
}

/** The device that had the old one is signed out. */
export async function renewToken({ db }: OpenDatabase, member: string, hash: string): Promise<void> {
  await db.updateTable('member').set({ token_hash: hash }).where('id', '=', member).execute();
}

/** Everything that somebody handed in goes with them. */
export async function eraseMember({ db }: OpenDatabase, member: string): Promise<void> {
  await db.deleteFrom('member').where('id', '=', member).execute();
}

export function membersOf({ db }: OpenDatabase, classId: string) {
  return db
    .selectFrom('member')
    .select(['id', 'name', 'joined'])
    .where('class_id', '=', classId)
    .orderBy('same_name')
    .execute();
}
