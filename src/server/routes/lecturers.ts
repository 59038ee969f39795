import { Hono } from 'hono';
import { accepting, judging } from '../../wire/schemas.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { inviteLecturer } from '../invite.ts';
import { judgePassword } from '../passwords.ts';
import { found, Refusal } from '../refusal.ts';
import { hashOfSecret } from '../secrets.ts';
import { isInvited, useInvitation } from '../store/invitations.ts';
import { createThrottle } from '../throttle.ts';

const FIVE_MINUTES = 5 * 60_000;
/** Tries from one address: a staff room sits behind one. */
const SIGN_INS = 50;

/** Lecturers: signing in and out, inviting a colleague, becoming one by an invitation. */
export function lecturerRoutes(deps: Deps): Hono {
  const { accounts, database, now } = deps;
  const routes = new Hono();

  // By where somebody really comes from: better-auth believes a header that anybody can write.
  const signIns = createThrottle(SIGN_INS, FIVE_MINUTES, now);
  routes.use('/auth/sign-in/*', async (context, next) => {
    if (signIns.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
    await next();
  });

  routes.all('/auth/*', (context) => accounts.handle(context.req.raw));

  routes.get('/desk/me', async (context) => {
    const lecturer = found(await accounts.lecturerOf(context.req.raw), 'not-signed-in');
    return context.json(lecturer);
  });

  routes.post('/desk/invitations', async (context) => {
    found(await accounts.lecturerOf(context.req.raw), 'not-signed-in');
    return context.json({ secret: await inviteLecturer(deps) }, 201);
  });

  /** For who is about to make an account: whether a password would do, before everything is filled in. */
  routes.post('/desk/invitations/password', async (context) => {
    const { secret, password, about } = await bodyOf(context, judging);
    if (!(await isInvited(database, hashOfSecret(secret), now()))) throw new Refusal('invitation-gone');
    return context.json({ verdict: judgePassword(password, about) });
  });

  routes.post('/desk/invitations/accept', async (context) => {
    const { secret, name, email, password } = await bodyOf(context, accepting);
    const hash = hashOfSecret(secret);
    if (!(await isInvited(database, hash, now()))) throw new Refusal('invitation-gone');
    const verdict = judgePassword(password, [name, email]);
    if (verdict !== 'strong') throw new Refusal('weak-password', verdict);
    // Used up before the account is made: of two at once, one makes it.
    if (!(await useInvitation(database, hash, now()))) throw new Refusal('invitation-gone');
    if (!(await accounts.create({ name, email, password }))) throw new Refusal('invitation-gone');
    return context.json({ name }, 201);
  });

  return routes;
}
