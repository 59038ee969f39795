import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** A database that is ready for use. What differs between the two kinds is here and nowhere else. */
export interface OpenDatabase {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** Opens the database that an address names (`postgres://…`, or the path of a file), and brings its tables up to date. */
export async function openDatabase(address: string): Promise<OpenDatabase> {
  const opened = /^postgres(ql)?:\/\//.test(address) ? openPostgres(address) : openSqlite(address);
  await migrate(opened.db, opened.kind);
  return { ...opened, close: () => opened.db.destroy() };
}
