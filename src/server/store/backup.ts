import { sql } from 'kysely';
import type { OpenDatabase } from './open.ts';

/**
 * Writes all of an embedded file to another file, as it is at one moment, while it is in use. The other file must
 * not be there yet.
 */
export async function copyTo({ db, kind }: OpenDatabase, path: string): Promise<void> {
  if (kind !== 'sqlite') throw new Error('only an embedded file is copied in this way');
  await sql`vacuum into ${path}`.execute(db);
}
