import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Database } from './database.ts';
import type { OpenDatabase } from './open.ts';
import { undisturbed } from './undisturbed.ts';

/** Every class with what decides how long it is kept; `last` is null where nothing was handed in. */
export function classAges({ db }: OpenDatabase) {
  return db
    .selectFrom('class')
    .leftJoin('member', 'member.class_id', 'class.id')
    .leftJoin('attempt', 'attempt.member_id', 'member.id')
    .select(['class.id', 'class.created', 'class.retention_days'])
    .select(({ fn }) => fn.max('attempt.received').as('last'))
    .groupBy(['class.id', 'class.created', 'class.retention_days'])
    .execute();
}

/** Deletes a class with everything in it, unless something was handed in since. */
export async function eraseIfStill(
  { db }: OpenDatabase,
  classId: string,
  last: number | null,
): Promise<void> {
  const erasing = db
    .deleteFrom('class')
    .where('id', '=', classId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attempt')
            .innerJoin('member', 'member.id', 'attempt.member_id')
            .select('attempt.id')
            .where('member.class_id', '=', classId)
            .where('attempt.received', '>', last ?? 0),
        ),
      ),
    );
  await undisturbed(() => erasing.execute());
}

export async function markPublished(
  { db }: OpenDatabase,
  scenario: string,
  hash: string,
  at: number,
): Promise<void> {
  await db
    .updateTable('edition')
    .set({ published: at })
    .where('scenario', '=', scenario)
    .where('hash', '=', hash)
    .execute();
}

/** Deletes the editions that were not on offer since then and that nobody plays or played on. */
export async function forgetEditions({ db }: OpenDatabase, before: number): Promise<void> {
  await db
    .deleteFrom('edition')
    .where('published', '<', before)
    .where((where) => where.not(isPlayed(where)))
    .execute();
}

/** Whether an attempt stands on an edition, or a session of intervision is about it. */
export function isPlayed({
  exists,
  or,
  selectFrom,
}: ExpressionBuilder<Database, 'edition'>): Expression<SqlBool> {
  const attempts = selectFrom('attempt')
    .select('attempt.id')
    .whereRef('attempt.scenario', '=', 'edition.scenario')
    .whereRef('attempt.edition', '=', 'edition.hash');
  const sessions = selectFrom('group_session')
    .select('group_session.id')
    .whereRef('group_session.scenario', '=', 'edition.scenario')
    .whereRef('group_session.edition', '=', 'edition.hash');
  return or([exists(attempts), exists(sessions)]);
}
