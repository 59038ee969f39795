import type { Insertable } from 'kysely';
import type { AuditTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

/** Writes down that a lecturer saw or changed something of a class. */
export async function note({ db }: OpenDatabase, row: Insertable<AuditTable>): Promise<void> {
  await db.insertInto('audit').values(row).execute();
}

/** Deletes what was written down before a time, whether its class is still there or not. */
export async function forgetAudit({ db }: OpenDatabase, before: number): Promise<void> {
  await db.deleteFrom('audit').where('at', '<', before).execute();
}

/** The last entries about a class, the newest first, with the names of what they are about where it still is. */
export function auditOf({ db }: OpenDatabase, classId: string, most: number) {
  return db
    .selectFrom('audit')
    .leftJoin('assignment', 'assignment.id', 'audit.what')
    .leftJoin('attempt', 'attempt.id', 'audit.what')
    .leftJoin('member', 'member.id', 'attempt.member_id')
    .select(['audit.at', 'audit.lecturer', 'audit.did', 'assignment.title', 'member.name'])
    .where('audit.class_id', '=', classId)
    .orderBy('audit.id', 'desc')
    .limit(most)
    .execute();
}
