import type { Selectable } from 'kysely';
import type { Attempt } from '../../core/attempt.ts';
import { makeAttempt } from '../../core/notation.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../core/texts.ts';
import type { HandedIn } from '../../wire/answers.ts';
import type { AttemptTable, CommentTable, NoteTable } from './database.ts';
import type { OpenDatabase } from './open.ts';
import { undisturbed } from './undisturbed.ts';

export type AttemptRow = Selectable<AttemptTable>;

/** What one member handed in over all assignments of the class, the first received first. */
export function attemptsOfMember({ db }: OpenDatabase, member: string): Promise<readonly AttemptRow[]> {
  return db
    .selectFrom('attempt')
    .selectAll()
    .where('member_id', '=', member)
    .orderBy('first_received')
    .execute();
}

/** Everything that was handed in for an assignment, the first received first. */
export function attemptsOfAssignment(
  { db }: OpenDatabase,
  assignment: string,
): Promise<readonly AttemptRow[]> {
  return db
    .selectFrom('attempt')
    .selectAll()
    .where('assignment_id', '=', assignment)
    .orderBy('first_received')
    .execute();
}

export async function attemptById({ db }: OpenDatabase, id: string): Promise<AttemptRow | null> {
  return (await db.selectFrom('attempt').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** What was written beside it goes with it. */
export async function eraseAttempt({ db }: OpenDatabase, id: string): Promise<void> {
  await undisturbed(() => db.deleteFrom('attempt').where('id', '=', id).execute());
}

/** Moves as they lie in the database: each with a comma behind it. */
export function storedMoves(moves: readonly string[]): string {
  return moves.map((move) => `${move},`).join('');
}

export function listOf(moves: string): readonly string[] {
  return moves.split(',').slice(0, -1);
}

export function attemptOf({ scenario, edition, seed, moves }: AttemptRow): Attempt {
  return { scenario, edition, seed, moves: listOf(moves) };
}

export function handedInOf(row: AttemptRow): HandedIn {
  const { id, started, ended, received } = row;
  const language = LANGUAGES.find((one) => one === row.language) ?? SOURCE_LANGUAGE;
  return { id, notation: makeAttempt(attemptOf(row)), language, started, ended, received };
}

/** The newest text of a note stands; what it said before is gone. */
export async function putNote({ db }: OpenDatabase, note: NoteTable): Promise<void> {
  await db
    .insertInto('note')
    .values(note)
    .onConflict((conflict) =>
      conflict.columns(['attempt_id', 'about']).doUpdateSet({ fields: note.fields, changed: note.changed }),
    )
    .execute();
}

export function notesOf({ db }: OpenDatabase, attempts: readonly string[]) {
  if (attempts.length === 0) return Promise.resolve([]);
  return db.selectFrom('note').selectAll().where('attempt_id', 'in', attempts).execute();
}

/** Everything that was written beside the attempts of an assignment. */
export function notesOfAssignment({ db }: OpenDatabase, assignment: string) {
  return db
    .selectFrom('note')
    .innerJoin('attempt', 'attempt.id', 'note.attempt_id')
    .select(['note.attempt_id', 'note.about', 'note.fields'])
    .where('attempt.assignment_id', '=', assignment)
    .execute();
}

export function commentsOf({ db }: OpenDatabase, attempts: readonly string[]) {
  if (attempts.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('comment')
    .selectAll()
    .where('attempt_id', 'in', attempts)
    .orderBy('written')
    .execute();
}

/** The reasons that were given for choices in an assignment. */
export function reasonsOf({ db }: OpenDatabase, assignment: string) {
  return db
    .selectFrom('note')
    .innerJoin('attempt', 'attempt.id', 'note.attempt_id')
    .select(['attempt.scenario', 'note.about', 'note.fields'])
    .where('attempt.assignment_id', '=', assignment)
    .where('note.about', 'like', 'reason/%')
    .execute();
}

export async function addComment({ db }: OpenDatabase, comment: CommentTable): Promise<void> {
  await db.insertInto('comment').values(comment).execute();
}

export async function removeComment({ db }: OpenDatabase, attempt: string, id: string): Promise<void> {
  await db.deleteFrom('comment').where('id', '=', id).where('attempt_id', '=', attempt).execute();
}
