import { type Expression, type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { Database, OwnScenarioTable } from './database.ts';
import type { OpenDatabase } from './open.ts';
import { isPlayed } from './retention.ts';

export type OwnScenarioRow = Selectable<OwnScenarioTable>;

/** An edition as it is kept: what is checked against, and what playing takes besides. */
export interface OwnContent {
  readonly known: string;
  readonly besides: string;
}

/**
 * Keeps a scenario with its present edition. Older editions stay for who may be playing on them; where nobody can
 * be, because no assignment ever asked for it, they go at once.
 */
export async function keepOwn(
  { db }: OpenDatabase,
  row: OwnScenarioRow,
  { known, besides }: OwnContent,
): Promise<void> {
  const { id: scenario, edition: hash, owner, brought } = row;
  await db.transaction().execute(async (all) => {
    await all
      .insertInto('edition')
      .values({ scenario, hash, owner, content: known, created: brought, published: brought })
      .onConflict((conflict) =>
        conflict.columns(['scenario', 'hash']).doUpdateSet({ content: known, published: brought }),
      )
      .execute();
    await all
      .insertInto('own_edition')
      .values({ scenario, hash, content: besides })
      .onConflict((conflict) => conflict.columns(['scenario', 'hash']).doUpdateSet({ content: besides }))
      .execute();
    const { id: _id, ...present } = row;
    await all
      .insertInto('own_scenario')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(present))
      .execute();
    await all
      .deleteFrom('edition')
      .where('scenario', '=', scenario)
      .where('hash', '!=', hash)
      .where((where) => where.and([where.not(isPlayed(where)), where.not(isAsked(where))]))
      .execute();
  });
}

/** The newest first. */
export function ownScenariosOf({ db }: OpenDatabase, owner: string): Promise<readonly OwnScenarioRow[]> {
  return db
    .selectFrom('own_scenario')
    .selectAll()
    .where('owner', '=', owner)
    .orderBy('brought', 'desc')
    .orderBy('id')
    .execute();
}

export async function ownScenarioById({ db }: OpenDatabase, id: string): Promise<OwnScenarioRow | null> {
  return (await db.selectFrom('own_scenario').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Those of these ids that are there. */
export function ownScenariosById(
  { db }: OpenDatabase,
  ids: readonly string[],
): Promise<readonly OwnScenarioRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db.selectFrom('own_scenario').selectAll().where('id', 'in', ids).orderBy('id').execute();
}

/** No assignment can take it up any more. */
export async function withdrawOwn({ db }: OpenDatabase, id: string): Promise<void> {
  await db.updateTable('own_scenario').set({ withdrawn: 1 }).where('id', '=', id).execute();
}

/** For every scenario that assignments of this lecturer ask for, in how many. */
export async function usesOf({ db }: OpenDatabase, owner: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('class', 'class.id', 'assignment.class_id')
    .select('assignment.scenarios')
    .where('class.owner', '=', owner)
    .execute();
  const uses = new Map<string, number>();
  for (const row of rows) {
    const scenarios: readonly string[] = JSON.parse(row.scenarios);
    for (const scenario of scenarios) uses.set(scenario, (uses.get(scenario) ?? 0) + 1);
  }
  return uses;
}

export async function ownContentOf(
  { db }: OpenDatabase,
  scenario: string,
  hash: string,
): Promise<OwnContent | null> {
  const row = await db
    .selectFrom('own_edition')
    .innerJoin('edition', (join) =>
      join
        .onRef('edition.scenario', '=', 'own_edition.scenario')
        .onRef('edition.hash', '=', 'own_edition.hash'),
    )
    .select(['edition.content as known', 'own_edition.content as besides'])
    .where('own_edition.scenario', '=', scenario)
    .where('own_edition.hash', '=', hash)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes of the present editions that they are still on offer: to new assignments, or in one that asks for them. */
export async function markOwn({ db }: OpenDatabase, at: number): Promise<void> {
  await db
    .updateTable('edition')
    .set({ published: at })
    .where((where) =>
      where.exists(
        where
          .selectFrom('own_scenario')
          .select('own_scenario.id')
          .whereRef('own_scenario.id', '=', 'edition.scenario')
          .whereRef('own_scenario.edition', '=', 'edition.hash')
          .where((own) => own.or([own('own_scenario.withdrawn', '=', 0), isAsked(where)])),
      ),
    )
    .execute();
}

/** Of a withdrawn scenario whose last edition has gone, nothing is left to know. */
export async function forgetWithdrawn({ db }: OpenDatabase): Promise<void> {
  await db
    .deleteFrom('own_scenario')
    .where('withdrawn', '=', 1)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('edition').select('edition.hash').whereRef('edition.scenario', '=', 'own_scenario.id'),
        ),
      ),
    )
    .execute();
}

/** Assignments keep the ids as JSON; an own id holds no sign that a pattern would read as something else. */
function isAsked({ exists, selectFrom }: ExpressionBuilder<Database, 'edition'>): Expression<SqlBool> {
  return exists(
    selectFrom('assignment')
      .select('assignment.id')
      .where('assignment.scenarios', 'like', sql<string>`'%"' || edition.scenario || '"%'`),
  );
}
