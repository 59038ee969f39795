import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/server/store/open.ts';
import { createCluster } from '../../src/tools/postgres/cluster.ts';
import { onBothDatabases } from './support/databases.ts';
import { PATIENCE } from './support/long.ts';
import { startServer } from './support/process.ts';
import { atOnce, insist, openRealClass, send } from './support/pupils.ts';
import { openClass, openSchool } from './support/school.ts';

test(
  'PostgreSQL goes away under load and comes back: clients are told to wait, and nothing is lost',
  async () => {
    const count = 5_000;
    const cluster = await createCluster();
    const server = await startServer(cluster.url);
    try {
      const { handIn } = await openRealClass(server.port, server.invitation ?? '');
      const told = new Set<string>();
      let acknowledged = 0;
      let away: Promise<void> | null = null;
      const ids = Array.from({ length: count }, (_, n) => `attempt-${n}`);
      await atOnce(ids, 32, async (id) => {
        for (const answer of await insist(() => handIn(id, ['ask']))) {
          told.add(`${answer?.status} ${answer?.body}`);
        }
        acknowledged += 1;
        if (away === null && acknowledged > count / 3) {
          away = cluster
            .stop()
            .then(() => pause(2_000))
            .then(() => cluster.start());
        }
      });
      await away;
      expect([...told]).toEqual(['503 {"problem":"database-away","reason":""}']);
      expect((await send(server.port, 'GET', '/api/ready'))?.status).toBe(200);
      expect((await send(server.port, 'GET', '/api/health'))?.status).toBe(200);
      const database = await openDatabase(cluster.url);
      const rows = await database.db.selectFrom('attempt').select('id').execute();
      await database.close();
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
    } finally {
      await server.kill();
      await cluster.remove();
    }
  },
  PATIENCE,
);

onBothDatabases('a machine without room', (database) => {
  test('refuses a hand-in and says why; what was there stays, and it goes on when there is room', async () => {
    const { db, kind } = database.current();
    const school = await openSchool(database.current());
    const { handIn } = await openClass(school);
    expect((await handIn(['ask'])).status).toBe(200);
    // PostgreSQL cannot be given a small disk from within: there the error itself is made to happen.
    if (kind === 'sqlite') {
      await sql`vacuum`.execute(db);
      const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
      await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 0)}`.execute(db);
    } else {
      await sql`create function full_disk() returns trigger language plpgsql as $$
        begin raise exception 'no space left on device' using errcode = '53100'; end $$`.execute(db);
      await sql`create trigger full_disk before insert on attempt execute function full_disk()`.execute(db);
    }
    const long = ['ask', ...Array<string>(900).fill('ask-on')];
    expect(await handIn(long, 'attempt-2')).toMatchObject({
      status: 507,
      body: { problem: 'disk-full', reason: '' },
    });
    const rows = () => db.selectFrom('attempt').select(['id', 'moves']).execute();
    expect(await rows()).toEqual([{ id: 'attempt-1', moves: 'ask,' }]);
    if (kind === 'sqlite') await sql`pragma max_page_count = 1000000`.execute(db);
    else await sql`drop function full_disk cascade`.execute(db);
    expect((await handIn(long, 'attempt-2')).status).toBe(200);
    expect(await rows()).toHaveLength(2);
  });
});
