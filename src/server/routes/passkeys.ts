import { type Context, Hono } from 'hono';
import { addingPasskey, type OwnPasskey, type PasskeyOffer, usingPasskey } from '../../wire/passkeys.ts';
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
import { type Ceremony, hear, isCopy, isSignedBy, newIdIn, readKey, type Said } from '../webauthn.ts';

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
    const user = { id: Buffer.from(own.id).toString('base64url'), name: email, displayName: name };
    const offer: PasskeyOffer = { challenge: await challengeFor(own.id), user, known };
    return context.json(offer, 201);
  });

  routes.post('/desk/passkeys', async (context) => {
    throttled(context);
    const own = await ownOf(context);
    const { id, name, publicKey, password, ...told } = await bodyOf(context, addingPasskey);
    // Whoever sits at somebody else's desk does not get a key to it.
    if (!(await own.provesWith(password))) throw new Refusal('wrong-password');
    const said = bytesOf(told);
    const { counter } = await listen(said, 'webauthn.create', own.id);
    const spki = Buffer.from(publicKey, 'base64url');
    if (newIdIn(said) !== id || readKey(spki) === null) throw new Refusal('passkey-refused');
    const row = { id, name, counter, created: now(), used: null, lecturer: own.id };
    if (!(await addPasskey(database, { ...row, public_key: publicKey })))
      throw new Refusal('passkey-refused');
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
    return context.json({ challenge: await challengeFor(SIGN_IN) }, 201);
  });

  routes.post('/desk/passkeys/sign-in', async (context) => {
    throttled(context);
    const { id, signature, ...told } = await bodyOf(context, usingPasskey);
    const said = bytesOf(told);
    const { counter } = await listen(said, 'webauthn.get', SIGN_IN);
    // One that is not there, was copied or signs badly: the same answer for all.
    const row = found(await passkeyById(database, id), 'passkey-refused');
    const key = found(readKey(Buffer.from(row.public_key, 'base64url')), 'passkey-refused');
    const right = isSignedBy(key, said, Buffer.from(signature, 'base64url')) && !isCopy(row.counter, counter);
    if (!right || !(await noteUse(database, row, { counter, used: now() })))
      throw new Refusal('passkey-refused');
    const cookie = await accounts.openSession(row.lecturer, context.req.header('User-Agent') ?? '');
    context.header('Set-Cookie', found(cookie, 'passkey-refused'));
    return context.body(null, 204);
  });

  async function challengeFor(purpose: string): Promise<string> {
    const challenge = secretFrom(random(CHALLENGE_BYTES));
    await addChallenge(database, { hash: hashOfSecret(challenge), purpose, expires: now() + FIVE_MINUTES });
    return challenge;
  }

  /** Goes on only with a device that answers what it was asked just now, for this purpose, once. */
  async function listen(said: Said, type: Ceremony['type'], purpose: string) {
    const heard = found(hear(said, { type, site }), 'passkey-refused');
    const hash = hashOfSecret(heard.challenge);
    if (!(await spendChallenge(database, { hash, purpose }, now()))) throw new Refusal('passkey-refused');
    return heard;
  }

  return routes;
}

function bytesOf(told: { readonly clientData: string; readonly authenticatorData: string }): Said {
  return {
    clientData: Buffer.from(told.clientData, 'base64url'),
    authenticatorData: Buffer.from(told.authenticatorData, 'base64url'),
  };
}
