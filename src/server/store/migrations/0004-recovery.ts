import type { Kysely, Migration } from 'kysely';

/** A way back into an account; and a member may use several devices, so their tokens have rows of their own. */
export function recoveryMigration(): Migration {
  return { up };
}

/** Migrations are written against the tables as they were at their time. */
interface Then {
  member: { id: string; token_hash: string; joined: number };
  device: { token_hash: string; member_id: string; since: number };
}

async function up(db: Kysely<Then>): Promise<void> {
  await db.schema
    .createTable('recovery')
    .addColumn('secret_hash', 'text', (column) => column.primaryKey())
    .addColumn('lecturer', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('device')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('member.id').onDelete('cascade'))
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('device_by_member').on('device').columns(['member_id', 'since']).execute();

  await db
    .insertInto('device')
    .columns(['token_hash', 'member_id', 'since'])
    .expression(db.selectFrom('member').select(['token_hash', 'id', 'joined']))
    .execute();
  // SQLite lets no column go that has to be unique: it stays, and says nothing any more.
  await db
    .updateTable('member')
    .set(({ ref }) => ({ token_hash: ref('id') }))
    .execute();
}
