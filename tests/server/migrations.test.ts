import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openAccounts } from '../../src/server/accounts.ts';
import { membersByToken } from '../../src/server/store/classes.ts';
import { recoveryMigration } from '../../src/server/store/migrations/0004-recovery.ts';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('a step of the database', (database) => {
  test('the tables of the accounts are made by processes that start at the same moment', async () => {
    const { db } = database.current();
    for (const table of ['session', 'account', 'verification', 'user']) {
      await db.schema.dropTable(table).ifExists().execute();
    }
    const settings = { secret: 'the same for all of them, and long', site: 'http://school.test' };
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => openAccounts(database.current(), settings)),
    );
    expect(await Promise.all(opened.map((accounts) => accounts.count()))).toEqual([0, 0, 0, 0]);
  });

  test('a member who had one token keeps it when devices get rows of their own', async () => {
    await openClass(await openSchool(database.current()));
    const { db } = database.current();
    await db.schema.dropTable('device').execute();
    await db.schema.dropTable('recovery').execute();
    await db.updateTable('member').set({ token_hash: 'as-it-was' }).execute();
    await recoveryMigration().up(db);
    expect((await membersByToken(database.current(), ['as-it-was'])).get('as-it-was')).toMatchObject({
      name: 'Noor',
    });
    const left = await sql<{
      n: number;
    }>`select count(*) as n from member where token_hash = 'as-it-was'`.execute(db);
    expect(Number(left.rows[0]?.n)).toBe(0);
  });
});
