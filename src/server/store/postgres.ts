import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';

/** Times and counters fit a JavaScript number by far; without this they come as text. */
const BIGINT = 20;
pg.types.setTypeParser(BIGINT, Number);

/** Connections of one process; two cores keep no more than this busy. */
const CONNECTIONS = 10;

/** A server that several processes share. A connection that breaks is replaced by the next query that needs one. */
export function openPostgres(address: string): { readonly kind: 'postgres'; readonly db: Kysely<Database> } {
  const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS, connectionTimeoutMillis: 5_000 });
  // An idle connection may break at any time; the query that needs the database next reports it.
  pool.on('error', () => undefined);
  // So may one in use: its query fails by itself, and without a listener the whole process would go with it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { kind: 'postgres', db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }) };
}
