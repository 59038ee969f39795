import { type Context, Hono } from 'hono';
import { changingPassword, thinkingOf } from '../../wire/schemas.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { judgePassword } from '../passwords.ts';
import { found, Refusal } from '../refusal.ts';
import { createThrottle } from '../throttle.ts';

const HOUR = 3_600_000;
/** Wrong ones included: whoever sits at somebody else's desk does not get to guess. */
const PASSWORDS = 10;

/** Lecturers' own accounts: another password, and the sessions on all their devices. */
export function accountRoutes({ accounts, now }: Deps): Hono {
  const routes = new Hono();
  const passwords = createThrottle(PASSWORDS, HOUR, now);
  const ownOf = async (context: Context) => found(await accounts.ownOf(context.req.raw), 'not-signed-in');

  routes.get('/desk/account', async (context) => context.json(await (await ownOf(context)).look()));

  routes.post('/desk/account/password/verdict', async (context) => {
    const own = await ownOf(context);
    const { password } = await bodyOf(context, thinkingOf);
    const { name, email } = await own.look();
    return context.json({ verdict: await judgePassword(password, [name, email]) });
  });

  routes.put('/desk/account/password', async (context) => {
    const own = await ownOf(context);
    const { current, next } = await bodyOf(context, changingPassword);
    const { name, email } = await own.look();
    const verdict = await judgePassword(next, [name, email]);
    if (verdict !== 'strong') throw new Refusal('weak-password', verdict);
    if (passwords.tooMany(own.id)) throw new Refusal('too-many-tries');
    if (!(await own.changePassword(current, next))) throw new Refusal('wrong-password');
    return context.body(null, 204);
  });

  routes.delete('/desk/account/sessions', async (context) => {
    await (await ownOf(context)).endOtherSessions();
    return context.body(null, 204);
  });

  routes.delete('/desk/account/sessions/:session', async (context) => {
    const own = await ownOf(context);
    if (!(await own.endSession(context.req.param('session')))) throw new Refusal('not-found');
    return context.body(null, 204);
  });

  return routes;
}
