import { type Context, Hono } from 'hono';
import { addingPasskey, type OwnPasskey, usingPasskey } from '../../wire/passkeys.ts';
import { bodyOf } from '../body.ts';
import type { Deps } from '../deps.ts';
import { found, Refusal } from '../refusal.ts';
import { hashOfSecret, secretFrom } from '../secrets.ts';
import {
  addChallenge,
  addPasskey,
  noteUse,
  passkeyById,
  passkeysOf,
  removePasskey,
  spendChallenge,
} from '../store/passkeys.ts';
import { createThrottle } from '../throttle.ts';
import { askForNew, askForUse, challengeIn, judgeNew, judgeUse } from '../webauthn.ts';

const FIVE_MINUTES = 5 * 60_000;
const CHALLENGE_BYTES = 32;
const TRIES = 50;
/** Challenges for signing in are for nobody in particular: who it is, is what the passkey says. */
const SIGN_IN = 'sign-in';

/** Lecturers' passkeys: adding one, signing in with it, removing it. */
export function passkeyRoutes(deps: Deps): Hono {
  const { accounts, database, now, random, site } = deps;
  const routes = new Hono();
  const tries = createThrottle(TRIES, FIVE_MINUTES, now);
  const throttled = (context: Context) => {
    if (tries.tooMany(deps.clientOf(context))) throw new Refusal('too-many-tries');
  };
  const ownOf = async (context: Context) => found(await accounts.ownOf(context.req.raw), 'not-signed-in');

  routes.get('/desk/passkeys', async (context) => {
    const { id } = await ownOf(context);
    const passkeys: readonly OwnPasskey[] = (await passkeysOf(database, id)).map(
      ({ id, name, created, used }) => ({ id, name, created, used }),
    );
    return context.json({ passkeys });
  });

  routes.post('/desk/passkeys/offer', async (context) => {
    const own = await ownOf(context);
    const { name, email } = await own.look();
    const known = (await passkeysOf(database, own.id)).map(({ id }) => id);
    const question = { site, challenge: await challengeFor(own.id) };
    return context.json(await askForNew(question, { id: own.id, name, email, known }, FIVE_MINUTES), 201);
  });

  routes.post('/desk/passkeys', async (context) => {
    throttled(context);
    const own = await ownOf(context);
    const { name, password, made } = await bodyOf(context, addingPasskey);
    // Whoever sits at somebody else's desk does not get a key to it.
    if (!(await own.provesWith(password))) throw new Refusal('wrong-password');
    const challenge = await spentChallenge(made.response, own.id);
    const { id, publicKey, counter } = found(await judgeNew(made, { site, challenge }), 'passkey-refused');
    const row = { id, name, public_key: publicKey, counter, created: now(), used: null, lecturer: own.id };
    if (!(await addPasskey(database, row))) throw new Refusal('passkey-refused');
    return context.body(null, 204);
  });

  routes.delete('/desk/passkeys/:passkey', async (context) => {
    const own = await ownOf(context);
    if (!(await removePasskey(database, own.id, context.req.param('passkey'))))
      throw new Refusal('not-found');
    return context.body(null, 204);
  });

  routes.post('/desk/passkeys/challenge', async (context) => {
    throttled(context);
    const question = { site, challenge: await challengeFor(SIGN_IN) };
    return context.json(await askForUse(question, FIVE_MINUTES), 201);
  });

  routes.post('/desk/passkeys/sign-in', async (context) => {
    throttled(context);
    const said = await bodyOf(context, usingPasskey);
    const challenge = await spentChallenge(said.response, SIGN_IN);
    // One that is not there, was copied or signs badly: the same answer for all.
    const row = found(await passkeyById(database, said.id), 'passkey-refused');
    const known = { id: row.id, publicKey: row.public_key, counter: row.counter };
    const counter = found(await judgeUse(said, { site, challenge }, known), 'passkey-refused');
    if (!(await noteUse(database, row, { counter, used: now() }))) throw new Refusal('passkey-refused');
    const cookie = await accounts.openSession(row.lecturer, context.req.header('User-Agent') ?? '');
    context.header('Set-Cookie', found(cookie, 'passkey-refused'));
    return context.body(null, 204);
  });

  async function challengeFor(purpose: string): Promise<string> {
    const challenge = secretFrom(random(CHALLENGE_BYTES));
    await addChallenge(database, { hash: hashOfSecret(challenge), purpose, expires: now() + FIVE_MINUTES });
    return challenge;
  }

  /** The challenge that a device answers: one that was asked just now, for this purpose, and is good no more. */
  async function spentChallenge(
    { clientDataJSON }: { readonly clientDataJSON: string },
    purpose: string,
  ): Promise<string> {
    const challenge = found(await challengeIn(clientDataJSON), 'passkey-refused');
    const spent = await spendChallenge(database, { hash: hashOfSecret(challenge), purpose }, now());
    if (!spent) throw new Refusal('passkey-refused');
    return challenge;
  }

  return routes;
}
