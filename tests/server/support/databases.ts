import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../../src/server/store/open.ts';
import { type Cluster, createCluster } from '../../../src/tools/postgres/cluster.ts';

/** The database that a test has to itself, empty. */
export interface TestDatabase {
  readonly kind: OpenDatabase['kind'];
  current(): OpenDatabase;
  /** What opens the same one again, as another process would. */
  address(): string;
}

/** The same tests on both kinds of database: a real file, a real PostgreSQL. Each test finds it empty. */
export function onBothDatabases(title: string, tests: (database: TestDatabase) => void): void {
  describe(`${title}, in a file`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'laveren-data-'));
    onOne('sqlite', tests, async () => join(folder, 'laveren.db'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
  });

  describe(`${title}, in PostgreSQL`, () => {
    let cluster: Cluster | null = null;
    onOne('postgres', tests, async () => {
      cluster = await createCluster();
      return cluster.url;
    });
    afterAll(() => cluster?.remove());
  });
}

function onOne(
  kind: OpenDatabase['kind'],
  tests: (database: TestDatabase) => void,
  make: () => Promise<string>,
): void {
  let opened: OpenDatabase | null = null;
  let address = '';
  const current = (): OpenDatabase => {
    if (opened === null) throw new Error('the database is open only within a test');
    return opened;
  };
  beforeAll(async () => {
    address = await make();
    opened = await openDatabase(address);
  }, 60_000);
  afterEach(() => empty(current()));
  afterAll(() => opened?.close());
  tests({ kind, current, address: () => address });
}

/** Members, assignments, attempts and what hangs on them go with their class. */
async function empty({ db }: OpenDatabase): Promise<void> {
  for (const table of [
    'class',
    'group_session',
    'edition',
    'own_scenario',
    'event',
    'audit',
    'invitation',
    'recovery',
    'passkey',
    'challenge',
  ] as const) {
    await db.deleteFrom(table).execute();
  }
  const accounts = await db.introspection.getTables();
  for (const table of ['session', 'account', 'user', 'verification']) {
    if (accounts.some(({ name }) => name === table)) await sql`delete from ${sql.table(table)}`.execute(db);
  }
}
