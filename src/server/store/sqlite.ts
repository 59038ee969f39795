import { Kysely, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import type { Database } from './database.ts';

/** An embedded file. Every commit is on the disk before it is acknowledged; readers never wait for a writer. */
export function openSqlite(path: string): { readonly kind: 'sqlite'; readonly db: Kysely<Database> } {
  const file = new Sqlite(path);
  // First of all: another process may be using the file at this very moment.
  file.pragma('busy_timeout = 5000');
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  return { kind: 'sqlite', db: new Kysely<Database>({ dialect: new SqliteDialect({ database: file }) }) };
}
