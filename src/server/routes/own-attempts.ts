import { Hono } from 'hono';
import { may } from '../../classroom/visibility.ts';
import type { Deps } from '../deps.ts';
import { found, Refusal } from '../refusal.ts';
import { attemptById, eraseAttempt } from '../store/attempts.ts';
import { memberOf } from './member-cookie.ts';

/** A student has one attempt forgotten, with all that stands beside it; also when its assignment is closed. */
export function ownAttemptRoutes(deps: Deps): Hono {
  const { database } = deps;
  const routes = new Hono();

  routes.delete('/classes/:class/attempts/:attempt', async (context) => {
    const { id, class_id: classId } = await memberOf(context, deps);
    const attempt = found(await attemptById(database, context.req.param('attempt')));
    const resource = { kind: 'attempt', classId, owner: '', member: attempt.member_id } as const;
    const viewer = { kind: 'member', member: id, classId } as const;
    if (!may(viewer, { ...resource, use: 'erase' })) throw new Refusal('not-found');
    await eraseAttempt(database, attempt.id);
    return context.body(null, 204);
  });

  return routes;
}
