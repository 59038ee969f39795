import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Database } from './database.ts';
import { classesMigration } from './migrations/0001-classes.ts';
import { sessionsMigration } from './migrations/0002-sessions.ts';
import { ownScenariosMigration } from './migrations/0003-own-scenarios.ts';
import { recoveryMigration } from './migrations/0004-recovery.ts';
import { passkeysMigration } from './migrations/0005-passkeys.ts';

/** Which kind of database the tables are made in; only the counting columns differ. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** In the order of their names. A step that has been released is never changed: add another one. */
const STEPS: Readonly<Record<string, (kind: DatabaseKind) => Migration>> = {
  '0001-classes': classesMigration,
  '0002-sessions': sessionsMigration,
  '0003-own-scenarios': ownScenariosMigration,
  '0004-recovery': recoveryMigration,
  '0005-passkeys': passkeysMigration,
};

/** Brings the tables up to date. Several processes may do so at once: the first one does it, the others wait. */
export async function migrate(db: Kysely<Database>, kind: DatabaseKind): Promise<void> {
  const steps = Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, step(kind)]));
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
