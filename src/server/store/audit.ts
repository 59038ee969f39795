import type { Insertable } from 'kysely';
import type { AuditTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

/** Writes down that a lecturer saw or changed something of a class. */
export async function note({ db }: OpenDatabase, row: Insertable<AuditTable>): Promise<void> {
  await db.insertInto('audit').values(row).execute();
}

/** The last entries about a class, the newest first. */
export function auditOf({ db }: OpenDatabase, classId: string, most: number) {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('class_id', '=', classId)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}
