import { type Context, Hono } from 'hono';
import type { DoorAnswer } from '../../wire/answers.ts';
import { accepting, goingToInstitution, judging, recovering, signingIn } from '../../wire/schemas.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { INSTITUTION } from '../institution.ts';
import { inviteLecturer } from '../invite.ts';
import { judgePassword } from '../passwords.ts';
import { found, Refusal } from '../refusal.ts';
import { hashOfSecret } from '../secrets.ts';
import { isInvited, useInvitation } from '../store/invitations.ts';
import { recoveryOf, useRecovery } from '../store/recoveries.ts';
import { createThrottle } from '../throttle.ts';

const FIVE_MINUTES = 5 * 60_000;
/** Tries from one address: a staff room sits behind one. */
const SIGN_INS = 50;
/** Tries at one account, from anywhere. */
const SIGN_INS_PER_NAME = 20;

/** Lecturers: signing in and out, inviting a colleague, becoming one by an invitation, coming back without a password. */
export function lecturerRoutes(deps: Deps): Hono {
  const { accounts, database, now } = deps;
  const routes = new Hono();

  // By where somebody really comes from, and by whose account it is, whether there is one or not.
  const signIns = createThrottle(SIGN_INS, FIVE_MINUTES, now);
  const perName = createThrottle(SIGN_INS_PER_NAME, FIVE_MINUTES, now);
  const throttled = (context: Context) => {
    if (signIns.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
  };

  // Better-auth has more addresses than these; what is not named here is not there.
  routes.post('/auth/sign-in/email', async (context) => {
    throttled(context);
    const { email, password } = await bodyOf(context, signingIn);
    if (perName.tooMany(email.toLowerCase())) throw new Refusal('too-many-tries');
    const { url, headers } = context.req.raw;
    return accounts.handle(
      new Request(url, { method: 'POST', headers, body: JSON.stringify({ email, password }) }),
    );
  });
  routes.post('/auth/sign-out', (context) => accounts.handle(context.req.raw));
  routes.get(`/auth/callback/${INSTITUTION}`, (context) => {
    throttled(context);
    return accounts.handle(context.req.raw);
  });

  routes.get('/desk/door', (context) => {
    const answer: DoorAnswer = { institution: accounts.institution };
    return context.json(answer);
  });

  /** To the institution, and back to the desk in the language that is spoken there. */
  routes.post('/desk/institution', async (context) => {
    throttled(context);
    const { language, invitation } = await bodyOf(context, goingToInstitution);
    if (accounts.institution === null) throw new Refusal('not-found');
    const hash = invitation === null ? null : hashOfSecret(invitation);
    if (hash !== null && !(await isInvited(database, hash, now()))) throw new Refusal('invitation-gone');
    const begin = { desk: `/${language}/desk/`, invitation: hash };
    const begun = found(
      await accounts.beginAtInstitution(context.req.raw.headers, begin),
      'institution-away',
    );
    for (const cookie of begun.cookies) context.header('Set-Cookie', cookie, { append: true });
    return context.json({ address: begun.address });
  });

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
    return context.json({ verdict: await judgePassword(password, about) });
  });

  routes.post('/desk/invitations/accept', async (context) => {
    const { secret, name, email, password } = await bodyOf(context, accepting);
    const hash = hashOfSecret(secret);
    if (!(await isInvited(database, hash, now()))) throw new Refusal('invitation-gone');
    const verdict = await judgePassword(password, [name, email]);
    if (verdict !== 'strong') throw new Refusal('weak-password', verdict);
    // Used up before the account is made: of two at once, one makes it.
    if (!(await useInvitation(database, hash, now()))) throw new Refusal('invitation-gone');
    if (!(await accounts.create({ name, email, password }))) throw new Refusal('invitation-gone');
    return context.json({ name }, 201);
  });

  routes.post('/desk/recovery/password', async (context) => {
    throttled(context);
    const { secret, password } = await bodyOf(context, recovering);
    const { verdict } = await recoveryWith(secret, password);
    return context.json({ verdict });
  });

  routes.post('/desk/recovery', async (context) => {
    throttled(context);
    const { secret, password } = await bodyOf(context, recovering);
    const { lecturer, hash, verdict } = await recoveryWith(secret, password);
    if (verdict !== 'strong') throw new Refusal('weak-password', verdict);
    // Used up before the password is changed: of two at once, one changes it.
    if (!(await useRecovery(database, hash, now()))) throw new Refusal('recovery-gone');
    await accounts.resetPassword(lecturer, password);
    return context.body(null, 204);
  });

  async function recoveryWith(secret: string, password: string) {
    const hash = hashOfSecret(secret);
    const lecturer = found(await recoveryOf(database, hash, now()), 'recovery-gone');
    const about = found(await accounts.wordsAbout(lecturer), 'recovery-gone');
    return { lecturer, hash, verdict: await judgePassword(password, about) };
  }

  return routes;
}
