import type { Selectable } from 'kysely';
import type { ClassTable, DeviceTable, MemberTable } from './database.ts';
import type { OpenDatabase } from './open.ts';
import { undisturbed } from './undisturbed.ts';

export type ClassRow = Selectable<ClassTable>;
export type MemberRow = Omit<Selectable<MemberTable>, 'token_hash'>;

export async function addClass({ db }: OpenDatabase, row: ClassRow): Promise<boolean> {
  const added = await db
    .insertInto('class')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('id')
    .execute();
  return added.length === 1;
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
  await undisturbed(() => db.deleteFrom('class').where('id', '=', id).execute());
}

/** False where the class has somebody of that name already. */
export async function addMember({ db }: OpenDatabase, row: MemberRow): Promise<boolean> {
  const added = await db
    .insertInto('member')
    .values({ ...row, token_hash: row.id })
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

/** Those who are at home on a device with one of these tokens, by the hash of the token. */
export async function membersByToken(
  { db }: OpenDatabase,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, MemberRow>> {
  const rows = await db
    .selectFrom('device')
    .innerJoin('member', 'member.id', 'device.member_id')
    .selectAll('member')
    .select('device.token_hash as device')
    .where('device.token_hash', 'in', hashes)
    .execute();
  return new Map(rows.map(({ device, ...member }) => [device, member]));
}

/** Makes a member at home on one more device; with too many, the one that came first is signed out. */
export async function addDevice({ db }: OpenDatabase, row: Selectable<DeviceTable>): Promise<void> {
  const stay = db
    .selectFrom('device')
    .select('token_hash')
    .where('member_id', '=', row.member_id)
    .orderBy('since', 'desc')
    .limit(MOST_DEVICES - 1);
  await db
    .deleteFrom('device')
    .where('member_id', '=', row.member_id)
    .where('token_hash', 'not in', stay)
    .execute();
  await db.insertInto('device').values(row).execute();
}

/** At home, at school, a telephone, and two to spare. */
export const MOST_DEVICES = 5;

export async function removeDevice({ db }: OpenDatabase, hash: string): Promise<void> {
  await db.deleteFrom('device').where('token_hash', '=', hash).execute();
}

/** Everything that somebody handed in goes with them. */
export async function eraseMember({ db }: OpenDatabase, member: string): Promise<void> {
  await undisturbed(() => db.deleteFrom('member').where('id', '=', member).execute());
}

export function membersOf({ db }: OpenDatabase, classId: string) {
  return db
    .selectFrom('member')
    .select(['id', 'name', 'joined'])
    .where('class_id', '=', classId)
    .orderBy('same_name')
    .execute();
}
