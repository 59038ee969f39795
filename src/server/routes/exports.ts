import { Hono } from 'hono';
import { may } from '../../classroom/visibility.ts';
import { safeName } from '../../report/exports/file-name.ts';
import type { Deps } from '../deps.ts';
import { EXPORT_FORMATS } from '../exports/formats.ts';
import { gather } from '../exports/gather.ts';
import { found, Refusal } from '../refusal.ts';
import { assignmentById } from '../store/assignments.ts';
import { note } from '../store/audit.ts';
import { classById } from '../store/classes.ts';

/** The results of an assignment as a file to take along. */
export function exportRoutes(deps: Deps): Hono {
  const { accounts, database, now } = deps;
  const routes = new Hono();

  routes.get('/desk/assignments/:assignment/export/:format', async (context) => {
    const lecturer = found(await accounts.lecturerOf(context.req.raw), 'not-signed-in');
    const viewer = { kind: 'lecturer', lecturer: lecturer.id } as const;
    const assignment = found(await assignmentById(database, context.req.param('assignment')));
    const room = found(await classById(database, assignment.classId));
    if (!may(viewer, { kind: 'desk', classId: room.id, owner: room.owner })) throw new Refusal('not-found');
    const format = found(EXPORT_FORMATS.get(context.req.param('format')));
    const at = now();
    await note(database, {
      ...{ at, lecturer: lecturer.id, class_id: room.id },
      ...{ did: 'exported-results', what: assignment.id },
    });
    const file = await format.make(await gather(deps, deps.site, assignment));
    const day = new Date(at).toISOString().slice(0, 10);
    const name = `laveren-${safeName(assignment.title).toLowerCase()}-${day}.${format.extension}`;
    context.header('Content-Type', format.type);
    context.header('Content-Disposition', `attachment; filename="${name}"`);
    return context.body(typeof file === 'string' ? file : new Uint8Array(file));
  });

  return routes;
}
