import { type Context, Hono } from 'hono';
import { may } from '../../classroom/visibility.ts';
import type { AttemptAnswer, WrittenComment } from '../../wire/answers.ts';
import { commenting } from '../../wire/schemas.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { found, Refusal } from '../refusal.ts';
import { createResults } from '../results.ts';
import { secretFrom } from '../secrets.ts';
import { assignmentById } from '../store/assignments.ts';
import {
  addComment,
  attemptById,
  commentsOf,
  handedInOf,
  notesOf,
  removeComment,
} from '../store/attempts.ts';
import { note } from '../store/audit.ts';
import { classById, membersOf } from '../store/classes.ts';

const ID_BYTES = 12;

/** What a class did: for the whole class, and one attempt at a time with the lecturer's comments. */
export function resultRoutes(deps: Deps): Hono {
  const { database, now, random } = deps;
  const resultsOf = createResults(deps);
  const routes = new Hono();

  routes.get('/desk/assignments/:assignment/results', async (context) => {
    const { assignment, room, viewer } = await asked(context, context.req.param('assignment'));
    await audit(viewer.lecturer, room.id, 'saw-results', assignment.id);
    return context.json(await resultsOf(assignment, viewer, room.owner));
  });

  routes.get('/desk/attempts/:attempt', async (context) => {
    const { row, assignment, room, viewer } = await askedAttempt(context, 'read');
    const members = await membersOf(database, room.id);
    const member = found(members.find(({ id }) => id === row.member_id));
    const notes = await notesOf(database, [row.id]);
    const comments = await commentsOf(database, [row.id]);
    await audit(viewer.lecturer, room.id, 'saw-attempt', row.id);
    const { id, classId, title } = assignment;
    const answer: AttemptAnswer = {
      assignment: { id, classId, title },
      member: { id: member.id, name: member.name },
      attempt: handedInOf(row),
      notes: notes.map(({ about, fields }) => ({ about, fields: JSON.parse(fields) })),
      comments: comments.map(({ id, text, written }) => ({ id, text, written })),
    };
    return context.json(answer);
  });

  routes.post('/desk/attempts/:attempt/comments', async (context) => {
    const { row, room, viewer } = await askedAttempt(context, 'comment');
    const { text } = await bodyOf(context, commenting);
    const comment: WrittenComment = { id: secretFrom(random(ID_BYTES)), text, written: now() };
    await addComment(database, { ...comment, attempt_id: row.id, author: viewer.lecturer });
    await audit(viewer.lecturer, room.id, 'wrote-comment', row.id);
    return context.json(comment, 201);
  });

  routes.delete('/desk/attempts/:attempt/comments/:comment', async (context) => {
    const { row } = await askedAttempt(context, 'comment');
    await removeComment(database, row.id, context.req.param('comment'));
    return context.body(null, 204);
  });

  async function asked(context: Context, id: string) {
    const lecturer = found(await deps.accounts.lecturerOf(context.req.raw), 'not-signed-in');
    const viewer = { kind: 'lecturer', lecturer: lecturer.id } as const;
    const assignment = found(await assignmentById(database, id));
    const room = found(await classById(database, assignment.classId));
    if (!may(viewer, { kind: 'desk', classId: room.id, owner: room.owner })) throw new Refusal('not-found');
    return { viewer, assignment, room };
  }

  async function askedAttempt(context: Context, use: 'read' | 'comment') {
    const row = found(await attemptById(database, context.req.param('attempt') ?? ''));
    const { viewer, assignment, room } = await asked(context, row.assignment_id);
    const resource = { kind: 'attempt', classId: room.id, owner: room.owner, member: row.member_id } as const;
    if (!may(viewer, { ...resource, use })) throw new Refusal('not-found');
    return { row, viewer, assignment, room };
  }

  function audit(lecturer: string, classId: string, did: string, what: string): Promise<void> {
    return note(database, { at: now(), lecturer, class_id: classId, did, what });
  }

  return routes;
}
