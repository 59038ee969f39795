import type { Selectable } from 'kysely';
import type { Assignment } from '../../classroom/assignment.ts';
import { COUNTS, DEBRIEFS } from '../../classroom/assignment.ts';
import { LANGUAGES } from '../../core/texts.ts';
import type { AssignmentTable } from './database.ts';
import type { OpenDatabase } from './open.ts';

export async function addAssignment(
  { db }: OpenDatabase,
  assignment: Assignment,
  created: number,
): Promise<void> {
  await db
    .insertInto('assignment')
    .values({ ...rowOf(assignment), created })
    .execute();
}

export async function changeAssignment({ db }: OpenDatabase, assignment: Assignment): Promise<void> {
  await db.updateTable('assignment').set(rowOf(assignment)).where('id', '=', assignment.id).execute();
}

export async function assignmentById({ db }: OpenDatabase, id: string): Promise<Assignment | null> {
  const row = await db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : readAssignment(row);
}

/** Those of them that there are, by id. */
export async function assignmentsById(
  { db }: OpenDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Assignment>> {
  const rows = await db.selectFrom('assignment').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, readAssignment(row)]));
}

/** The assignments of a class, the oldest first. */
export async function assignmentsOf({ db }: OpenDatabase, classId: string): Promise<readonly Assignment[]> {
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .where('class_id', '=', classId)
    .orderBy('created')
    .execute();
  return rows.map(readAssignment);
}

function rowOf(assignment: Assignment): Omit<AssignmentTable, 'created'> {
  const { id, classId, title, scenarios, opens, closes, counts, reflection, language, debrief } = assignment;
  return {
    ...{ id, title, opens, closes, counts, reflection, language, debrief },
    class_id: classId,
    scenarios: JSON.stringify(scenarios),
    reasons: assignment.reasons ? 1 : 0,
    archived: assignment.archived ? 1 : 0,
  };
}

function readAssignment(row: Selectable<AssignmentTable>): Assignment {
  const { id, title, opens, closes, reflection } = row;
  const scenarios: readonly string[] = JSON.parse(row.scenarios);
  return {
    ...{ id, title, scenarios, opens, closes, reflection },
    classId: row.class_id,
    counts: COUNTS.find((one) => one === row.counts) ?? 'practice',
    reasons: row.reasons === 1,
    language: LANGUAGES.find((one) => one === row.language) ?? null,
    debrief: DEBRIEFS.find((one) => one === row.debrief) ?? 'at-once',
    archived: row.archived === 1,
  };
}
