import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { reasonOf, Unusable } from './unusable.ts';

/** A database that is ready for use. What differs between the two kinds is here and nowhere else. */
export interface OpenDatabase {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** Opens the database that an address names (`postgres://…`, or the path of a file), and brings its tables up to date. */
export async function openDatabase(address: string): Promise<OpenDatabase> {
  const opened = /^postgres(ql)?:\/\//.test(address) ? openPostgres(address) : openFile(address);
  try {
    await migrate(opened.db, opened.kind);
  } catch (error) {
    await opened.db.destroy();
    throw unusable(opened.kind, error);
  }
  return { ...opened, close: () => opened.db.destroy() };
}

function openFile(path: string): ReturnType<typeof openSqlite> {
  try {
    return openSqlite(path);
  } catch (error) {
    throw unusable('sqlite', error);
  }
}

/** Without the address, which may hold a password. */
function unusable(kind: OpenDatabase['kind'], error: unknown): Unusable {
  const which = kind === 'postgres' ? 'The database in DATABASE_URL' : 'The database file in LAVEREN_DATA';
  return new Unusable(`${which} cannot be used: ${reasonOf(error)}`);
}
