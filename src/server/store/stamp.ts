import type { OpenDatabase } from './open.ts';

/**
 * Changes whenever the results of an assignment may have: with a hand-in, a reason, a member who came or left or
 * was erased. Moves and texts are counted besides times, because several changes may share a millisecond.
 */
export async function stampOf(
  { db }: OpenDatabase,
  { id, classId }: { readonly id: string; readonly classId: string },
): Promise<string> {
  const [attempts, notes, members] = await Promise.all([
    db
      .selectFrom('attempt')
      .select(({ fn }) => [
        fn.countAll().as('count'),
        fn.max('received').as('last'),
        fn.sum(fn<number>('length', ['moves'])).as('moves'),
      ])
      .where('assignment_id', '=', id)
      .executeTakeFirst(),
    db
      .selectFrom('note')
      .innerJoin('attempt', 'attempt.id', 'note.attempt_id')
      .select(({ fn }) => [
        fn.countAll().as('count'),
        fn.max('note.changed').as('last'),
        fn.sum(fn<number>('length', ['note.fields'])).as('signs'),
      ])
      .where('attempt.assignment_id', '=', id)
      .executeTakeFirst(),
    db
      .selectFrom('member')
      .select(({ fn }) => [fn.countAll().as('count'), fn.max('joined').as('last')])
      .where('class_id', '=', classId)
      .executeTakeFirst(),
  ]);
  return JSON.stringify([attempts, notes, members]);
}
