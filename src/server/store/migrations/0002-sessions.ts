import type { ColumnDefinitionBuilder, Kysely, Migration } from 'kysely';

/**
 * Sessions of intervision. Their names begin with `group`, because the accounts of lecturers have a table of their
 * own that is called `session`.
 */
export function sessionsMigration(): Migration {
  return { up };
}

async function up(db: Kysely<unknown>): Promise<void> {
  const needed = (column: ColumnDefinitionBuilder) => column.notNull();
  const ofSession = (column: ColumnDefinitionBuilder) =>
    column.notNull().references('group_session.id').onDelete('cascade');

  await db.schema
    .createTable('group_session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('link', 'text', (column) => column.notNull().unique())
    .addColumn('setup', 'text', needed)
    .addColumn('scenario', 'text')
    .addColumn('edition', 'text')
    .addColumn('created', 'bigint', needed)
    .addColumn('touched', 'bigint', needed)
    .addColumn('kept_days', 'integer', needed)
    .addColumn('last', 'integer', needed)
    .addForeignKeyConstraint('group_session_edition', ['scenario', 'edition'], 'edition', [
      'scenario',
      'hash',
    ])
    .execute();

  await db.schema
    .createTable('group_token')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', ofSession)
    .addColumn('person', 'text', needed)
    .addColumn('since', 'bigint', needed)
    .execute();
  await db.schema
    .createIndex('group_token_by_person')
    .on('group_token')
    .columns(['session_id', 'person'])
    .execute();

  await db.schema
    .createTable('group_secret')
    .addColumn('secret_hash', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', ofSession)
    .addColumn('person', 'text', needed)
    .addColumn('expires', 'bigint', needed)
    .execute();
  await db.schema.createIndex('group_secret_by_session').on('group_secret').column('session_id').execute();

  await db.schema
    .createTable('group_event')
    .addColumn('session_id', 'text', ofSession)
    .addColumn('number', 'integer', needed)
    .addColumn('act_id', 'text', needed)
    .addColumn('at', 'bigint', needed)
    .addColumn('person', 'text', needed)
    .addColumn('act', 'text', needed)
    .addPrimaryKeyConstraint('group_event_key', ['session_id', 'number'])
    .addUniqueConstraint('group_event_once', ['session_id', 'act_id', 'person'])
    .execute();
}
