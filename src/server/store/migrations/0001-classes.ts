import type { ColumnDefinitionBuilder, Kysely, Migration } from 'kysely';
import type { DatabaseKind } from '../migrate.ts';

/** Classes, their members and assignments, what was handed in, and what happened. */
export function classesMigration(kind: DatabaseKind): Migration {
  return { up: (db) => up(db, kind) };
}

// Migrations are written against the tables as they were, so they have no type of today's.
async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const id = (column: ColumnDefinitionBuilder) => column.primaryKey();
  const needed = (column: ColumnDefinitionBuilder) => column.notNull();
  const within = (place: string) => (column: ColumnDefinitionBuilder) =>
    column.notNull().references(place).onDelete('cascade');

  await db.schema
    .createTable('class')
    .addColumn('id', 'text', id)
    .addColumn('owner', 'text', needed)
    .addColumn('name', 'text', needed)
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('link', 'text', (column) => column.notNull().unique())
    .addColumn('created', 'bigint', needed)
    .addColumn('retention_days', 'integer', needed)
    .addColumn('archived', 'integer', needed)
    .execute();
  await db.schema.createIndex('class_by_owner').on('class').column('owner').execute();

  await db.schema
    .createTable('member')
    .addColumn('id', 'text', id)
    .addColumn('class_id', 'text', within('class.id'))
    .addColumn('name', 'text', needed)
    .addColumn('same_name', 'text', needed)
    .addColumn('recovery_hash', 'text', needed)
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('joined', 'bigint', needed)
    .addUniqueConstraint('member_name', ['class_id', 'same_name'])
    .execute();

  await db.schema
    .createTable('assignment')
    .addColumn('id', 'text', id)
    .addColumn('class_id', 'text', within('class.id'))
    .addColumn('title', 'text', needed)
    .addColumn('scenarios', 'text', needed)
    .addColumn('opens', 'bigint')
    .addColumn('closes', 'bigint')
    .addColumn('counts', 'text', needed)
    .addColumn('reasons', 'integer', needed)
    .addColumn('reflection', 'text')
    .addColumn('language', 'text')
    .addColumn('debrief', 'text', needed)
    .addColumn('archived', 'integer', needed)
    .addColumn('created', 'bigint', needed)
    .execute();
  await db.schema.createIndex('assignment_by_class').on('assignment').column('class_id').execute();

  await db.schema
    .createTable('edition')
    .addColumn('scenario', 'text', needed)
    .addColumn('hash', 'text', needed)
    .addColumn('owner', 'text')
    .addColumn('content', 'text', needed)
    .addColumn('created', 'bigint', needed)
    .addColumn('published', 'bigint')
    .addPrimaryKeyConstraint('edition_key', ['scenario', 'hash'])
    .execute();

  await db.schema
    .createTable('attempt')
    .addColumn('id', 'text', id)
    .addColumn('assignment_id', 'text', within('assignment.id'))
    .addColumn('member_id', 'text', within('member.id'))
    .addColumn('scenario', 'text', needed)
    .addColumn('edition', 'text', needed)
    .addColumn('seed', 'bigint', needed)
    .addColumn('moves', 'text', needed)
    .addColumn('language', 'text', needed)
    .addColumn('started', 'bigint', needed)
    .addColumn('ended', 'bigint')
    .addColumn('first_received', 'bigint', needed)
    .addColumn('received', 'bigint', needed)
    .addForeignKeyConstraint('attempt_edition', ['scenario', 'edition'], 'edition', ['scenario', 'hash'])
    .execute();
  await db.schema
    .createIndex('attempt_by_assignment')
    .on('attempt')
    .columns(['assignment_id', 'member_id'])
    .execute();
  await db.schema.createIndex('attempt_by_member').on('attempt').column('member_id').execute();

  await db.schema
    .createTable('note')
    .addColumn('attempt_id', 'text', within('attempt.id'))
    .addColumn('about', 'text', needed)
    .addColumn('fields', 'text', needed)
    .addColumn('changed', 'bigint', needed)
    .addPrimaryKeyConstraint('note_key', ['attempt_id', 'about'])
    .execute();

  await db.schema
    .createTable('comment')
    .addColumn('id', 'text', id)
    .addColumn('attempt_id', 'text', within('attempt.id'))
    .addColumn('author', 'text', needed)
    .addColumn('text', 'text', needed)
    .addColumn('written', 'bigint', needed)
    .execute();
  await db.schema.createIndex('comment_by_attempt').on('comment').column('attempt_id').execute();

  await db.schema
    .createTable('invitation')
    .addColumn('secret_hash', 'text', id)
    .addColumn('expires', 'bigint', needed)
    .execute();

  await counted(db, kind, 'event')
    .addColumn('topic', 'text', needed)
    .addColumn('data', 'text', needed)
    .addColumn('at', 'bigint', needed)
    .execute();
  await db.schema.createIndex('event_by_topic').on('event').columns(['topic', 'id']).execute();

  await counted(db, kind, 'audit')
    .addColumn('at', 'bigint', needed)
    .addColumn('lecturer', 'text', needed)
    .addColumn('class_id', 'text', needed)
    .addColumn('did', 'text', needed)
    .addColumn('what', 'text', needed)
    .execute();
  await db.schema.createIndex('audit_by_class').on('audit').columns(['class_id', 'id']).execute();
}

/** A table whose rows are numbered in the order of time, without a number ever being used twice. */
function counted(db: Kysely<unknown>, kind: DatabaseKind, name: string) {
  const table = db.schema.createTable(name);
  return kind === 'sqlite'
    ? table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn('id', 'bigserial', (column) => column.primaryKey());
}
