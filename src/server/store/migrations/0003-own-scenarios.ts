import type { Kysely, Migration } from 'kysely';

/** Scenarios that lecturers brought in, and what their editions take besides what is checked against. */
export function ownScenariosMigration(): Migration {
  return { up };
}

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('own_scenario')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('brought', 'bigint', (column) => column.notNull())
    .addColumn('withdrawn', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('own_scenario_by_owner').on('own_scenario').column('owner').execute();

  await db.schema
    .createTable('own_edition')
    .addColumn('scenario', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('own_edition_key', ['scenario', 'hash'])
    .addForeignKeyConstraint(
      'own_edition_edition',
      ['scenario', 'hash'],
      'edition',
      ['scenario', 'hash'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}
