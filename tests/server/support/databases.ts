import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../../src/server/store/open.ts';
import { type Cluster, createCluster } from '../../../src/tools/postgres/cluster.ts';

/** The database that a test has to itself, empty. */
export interface TestDatabase {
  readonly kind: OpenDatabase['kind'];
  current(): OpenDatabase;
  /** What opens the same one again, as another process would. */
  address(): string;
}

/** The same tests on both kinds of database: real files, a real PostgreSQL. */
export function onBothDatabases(title: string, tests: (database: TestDatabase) => void): void {
  describe(`${title}, in a file`, () => {
    let folder = '';
    onOne('sqlite', tests, {
      address: () => {
        folder = mkdtempSync(join(tmpdir(), 'laveren-data-'));
        return join(folder, 'laveren.db');
      },
      after: () => rmSync(folder, { recursive: true, force: true }),
    });
  });

  describe(`${title}, in PostgreSQL`, () => {
    let cluster: Cluster | null = null;
    let number = 0;
    beforeAll(async () => {
      cluster = await createCluster();
    }, 60_000);
    afterAll(() => cluster?.remove());
    onOne('postgres', tests, {
      address: async () => {
        if (cluster === null) throw new Error('PostgreSQL has not been started');
        number += 1;
        const admin = await openPlain(cluster.url);
        await admin.query(`create database test_${number}`);
        await admin.end();
        return cluster.url.replace(/\/postgres$/, `/test_${number}`);
      },
      after: () => undefined,
    });
  });
}

interface Place {
  readonly address: () => string | Promise<string>;
  readonly after: () => void;
}

function onOne(kind: OpenDatabase['kind'], tests: (database: TestDatabase) => void, place: Place): void {
  let opened: OpenDatabase | null = null;
  let address = '';
  beforeEach(async () => {
    address = await place.address();
    opened = await openDatabase(address);
  });
  afterEach(async () => {
    await opened?.close();
    place.after();
  });
  tests({
    kind,
    current: () => {
      if (opened === null) throw new Error('the database is open only within a test');
      return opened;
    },
    address: () => address,
  });
}

async function openPlain(url: string) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  return client;
}
