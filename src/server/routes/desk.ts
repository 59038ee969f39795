import { type Context, Hono } from 'hono';
import { type Assignment, flawsOf } from '../../classroom/assignment.ts';
import { may } from '../../classroom/visibility.ts';
import type { AuditEntry, DeskClass, DeskClassAnswer } from '../../wire/answers.ts';
import { assignmentChange, assignmentDraft, classChange, classDraft } from '../../wire/schemas.ts';
import { bodyOf } from '../body.ts';
import type { Deps, Lecturer } from '../deps.ts';
import { withFreeCode } from '../free-code.ts';
import { languagesFor } from '../languages.ts';
import { streamTopic } from '../live/stream.ts';
import { topicOfAssignment } from '../live/tallies.ts';
import { found, Refusal } from '../refusal.ts';
import { secretFrom } from '../secrets.ts';
import { addAssignment, assignmentById, assignmentsOf, changeAssignment } from '../store/assignments.ts';
import { auditOf, note } from '../store/audit.ts';
import {
  addClass,
  type ClassRow,
  changeClass,
  classById,
  classesOf,
  eraseClass,
  membersOf,
} from '../store/classes.ts';

/** 128 bits: a link that is not given out is never found. */
const LINK_BYTES = 16;
const ID_BYTES = 12;
/** What a page of the log holds; the older ones stay in the table. */
const SHOWN_ENTRIES = 500;

/** What a lecturer does: classes, and what they are asked to do. */
export function deskRoutes(deps: Deps): Hono {
  const { database, now, random } = deps;
  const routes = new Hono();

  routes.get('/desk/classes', async (context) => {
    const lecturer = await lecturerOf(context);
    const rows = await classesOf(database, lecturer.id);
    return context.json({ classes: rows.map((row) => deskClassOf(row, row.members)) });
  });

  routes.post('/desk/classes', async (context) => {
    const lecturer = await lecturerOf(context);
    const { name, retentionDays } = await bodyOf(context, classDraft);
    const open = {
      id: secretFrom(random(ID_BYTES)),
      owner: lecturer.id,
      name,
      link: secretFrom(random(LINK_BYTES)),
      created: now(),
      retention_days: retentionDays,
      archived: 0,
    };
    const code = await withFreeCode(random, (free) => addClass(database, { ...open, code: free }));
    const row: ClassRow = { ...open, code };
    await audit(lecturer, row.id, 'made-class');
    return context.json(deskClassOf(row, 0), 201);
  });

  routes.get('/desk/classes/:class', async (context) => {
    const { row } = await ownClass(context);
    const members = await membersOf(database, row.id);
    const assignments = await assignmentsOf(database, row.id);
    const answer: DeskClassAnswer = { class: deskClassOf(row, members.length), members, assignments };
    return context.json(answer);
  });

  routes.get('/desk/classes/:class/audit', async (context) => {
    const { row } = await ownClass(context);
    const rows = await auditOf(database, row.id, SHOWN_ENTRIES);
    const ids = [...new Set(rows.map(({ lecturer }) => lecturer))];
    const names = new Map(
      await Promise.all(ids.map(async (id) => [id, await deps.accounts.nameOf(id)] as const)),
    );
    const entries: readonly AuditEntry[] = rows.map(({ at, lecturer, did, title, name }) => ({
      ...{ at, did },
      who: names.get(lecturer) ?? null,
      about: title ?? name,
    }));
    return context.json({ entries });
  });

  routes.patch('/desk/classes/:class', async (context) => {
    const { row, lecturer } = await ownClass(context);
    const { name = row.name, retentionDays, archived } = await bodyOf(context, classChange);
    const changed = {
      name,
      retention_days: retentionDays ?? row.retention_days,
      archived: archived === undefined ? row.archived : Number(archived),
    };
    await changeClass(database, row.id, changed);
    await audit(lecturer, row.id, 'changed-class');
    return context.json(deskClassOf({ ...row, ...changed }, (await membersOf(database, row.id)).length));
  });

  routes.delete('/desk/classes/:class', async (context) => {
    const { row, lecturer } = await ownClass(context);
    await eraseClass(database, row.id);
    await audit(lecturer, row.id, 'erased-class');
    return context.body(null, 204);
  });

  routes.post('/desk/classes/:class/assignments', async (context) => {
    const { row, lecturer } = await ownClass(context);
    const draft = await bodyOf(context, assignmentDraft);
    const id = secretFrom(random(ID_BYTES));
    const assignment = await sound(lecturer, { ...draft, id, classId: row.id, archived: false });
    await addAssignment(database, assignment, now());
    await audit(lecturer, row.id, 'made-assignment', id);
    return context.json(assignment, 201);
  });

  routes.patch('/desk/assignments/:assignment', async (context) => {
    const { assignment, lecturer } = await ownAssignment(context);
    const change = await bodyOf(context, assignmentChange);
    const changed = await sound(lecturer, { ...assignment, ...withoutGaps(change) }, assignment.scenarios);
    await changeAssignment(database, changed);
    await audit(lecturer, changed.classId, 'changed-assignment', changed.id);
    return context.json(changed);
  });

  routes.get('/desk/assignments/:assignment/live', async (context) => {
    const { assignment } = await ownAssignment(context);
    return streamTopic(context, deps, topicOfAssignment(assignment.id));
  });

  async function lecturerOf(context: Context): Promise<Lecturer> {
    return found(await deps.accounts.lecturerOf(context.req.raw), 'not-signed-in');
  }

  /** The class that the address names; one of somebody else is answered as if it did not exist. */
  async function ownClass(context: Context) {
    const lecturer = await lecturerOf(context);
    return { lecturer, row: await classFor(lecturer, context.req.param('class') ?? '') };
  }

  async function ownAssignment(context: Context) {
    const lecturer = await lecturerOf(context);
    const assignment = found(await assignmentById(database, context.req.param('assignment') ?? ''));
    await classFor(lecturer, assignment.classId);
    return { lecturer, assignment };
  }

  async function classFor(lecturer: Lecturer, id: string): Promise<ClassRow> {
    const row = found(await classById(database, id));
    const viewer = { kind: 'lecturer', lecturer: lecturer.id } as const;
    if (!may(viewer, { kind: 'desk', classId: row.id, owner: row.owner })) throw new Refusal('not-found');
    return row;
  }

  /** `asked` is what it asks for already: that may stay, also where it could not be taken up any more. */
  async function sound(
    lecturer: Lecturer,
    assignment: Assignment,
    asked: readonly string[] = [],
  ): Promise<Assignment> {
    const flaws = flawsOf(assignment, await languagesFor(deps, lecturer.id, asked));
    if (flaws.length > 0) throw new Refusal('flawed-assignment', flaws.join(', '));
    return assignment;
  }

  function audit(lecturer: Lecturer, classId: string, did: string, what = ''): Promise<void> {
    return note(database, { at: now(), lecturer: lecturer.id, class_id: classId, did, what });
  }

  return routes;
}

function deskClassOf(row: ClassRow, members: number): DeskClass {
  const { id, name, code, link, created } = row;
  return {
    ...{ id, name, code, link, created, members },
    retentionDays: row.retention_days,
    archived: row.archived === 1,
  };
}

/** A key that was not sent changes nothing. */
function withoutGaps<T extends object>(change: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
