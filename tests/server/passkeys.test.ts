import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { openSchool } from './support/school.ts';

const SITE = 'http://school.test';
const EMAIL = 'bram@school.example';
const PASSWORD = 'vijf gele fietsen in Zutphen';
const PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

/** A device with one passkey, as the standard has it; each of its words can be bent. */
function device(id = Buffer.from('a passkey of this device')) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  let counter = 0;
  const tell = (type: string, challenge: string, change: Bent = {}) => {
    counter += 1;
    const head = Buffer.alloc(5);
    head.writeUInt8((change.flags ?? PRESENT_AND_VERIFIED) | (type === 'webauthn.create' ? WITH_KEY : 0));
    head.writeUInt32BE(change.counter ?? counter, 1);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const place = createHash('sha256')
      .update(change.place ?? 'school.test')
      .digest();
    const made = type === 'webauthn.create' ? [Buffer.alloc(16), length, id] : [];
    const authenticatorData = Buffer.concat([place, head, ...made]);
    const origin = change.origin ?? SITE;
    const clientData = Buffer.from(
      JSON.stringify({ type: change.type ?? type, challenge, origin, crossOrigin: false }),
    );
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]);
    return {
      id: id.toString('base64url'),
      clientData: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: sign('sha256', signed, privateKey).toString('base64url'),
    };
  };
  return {
    id: id.toString('base64url'),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'),
    make(challenge: string, change: Bent = {}) {
      const { signature: _signature, ...said } = tell('webauthn.create', challenge, change);
      return { ...said, name: 'Telefoon', publicKey: this.publicKey, password: PASSWORD };
    },
    answer: (challenge: string, change: Bent = {}) => tell('webauthn.get', challenge, change),
  };
}

interface Bent {
  readonly flags?: number;
  readonly counter?: number;
  readonly place?: string;
  readonly origin?: string;
  readonly type?: string;
}

onBothDatabases('a lecturer with a passkey', (database) => {
  const open = async () => {
    const school = await openSchool(database.current());
    const { secret } = (await school.lecturer('anna')('POST', '/desk/invitations')).body;
    await school.ask('POST', '/desk/invitations/accept', {
      secret,
      name: 'Bram',
      email: EMAIL,
      password: PASSWORD,
    });
    const signedIn = await school.ask(
      'POST',
      '/auth/sign-in/email',
      { email: EMAIL, password: PASSWORD },
      { Origin: SITE },
    );
    const here = school.withCookieOf(signedIn);
    const offer = async () => (await here('POST', '/desk/passkeys/offer', {})).body;
    const challenge = async () => (await school.ask('POST', '/desk/passkeys/challenge', {})).body.challenge;
    const enter = (said: object) => school.ask('POST', '/desk/passkeys/sign-in', said);
    const phone = device();
    const add = async () => here('POST', '/desk/passkeys', phone.make((await offer()).challenge));
    return { school, here, offer, challenge, enter, phone, add };
  };
  const REFUSED = { status: 403, body: { problem: 'passkey-refused' } };

  test('adds it, signs in with it, sees it and removes it', async () => {
    const { school, here, offer, challenge, enter, phone, add } = await open();
    expect((await offer()).user).toMatchObject({ name: EMAIL, displayName: 'Bram' });
    expect((await add()).status).toBe(204);
    expect((await offer()).known).toEqual([phone.id]);
    const entered = await enter(phone.answer(await challenge()));
    expect(entered.status).toBe(204);
    expect(entered.headers.get('set-cookie')).toMatch(/^laveren\.session_token=.*HttpOnly; SameSite=Strict/);
    expect((await school.withCookieOf(entered)('GET', '/desk/me')).body).toMatchObject({ name: 'Bram' });
    expect((await here('GET', '/desk/passkeys')).body.passkeys).toMatchObject([
      { id: phone.id, name: 'Telefoon', created: school.clock.now, used: school.clock.now },
    ]);
    expect((await here('DELETE', `/desk/passkeys/${phone.id}`)).status).toBe(204);
    expect((await here('DELETE', `/desk/passkeys/${phone.id}`)).status).toBe(404);
    expect(await enter(phone.answer(await challenge()))).toMatchObject(REFUSED);
  });

  test('adds none without the password, or for a key that is none', async () => {
    const { here, offer, phone } = await open();
    const wrong = { ...phone.make((await offer()).challenge), password: 'een gok' };
    expect((await here('POST', '/desk/passkeys', wrong)).body).toMatchObject({ problem: 'wrong-password' });
    for (const change of [{ publicKey: 'AAAA' }, { id: 'another' }]) {
      const said = { ...phone.make((await offer()).challenge), ...change };
      expect(await here('POST', '/desk/passkeys', said)).toMatchObject(REFUSED);
    }
  });

  test.each<[string, Bent]>([
    ['of another site', { origin: 'https://evil.example' }],
    ['for another place', { place: 'evil.example' }],
    ['by nobody who was there', { flags: 0x04 }],
    ['by somebody whom the device does not know', { flags: 0x01 }],
    ['of another kind', { type: 'webauthn.create' }],
    ['by a copy that lags behind', { counter: 1 }],
  ])('an answer %s is refused', async (_, change) => {
    const { challenge, enter, phone, add } = await open();
    await add();
    expect(await enter(phone.answer(await challenge(), change))).toMatchObject(REFUSED);
    expect((await enter(phone.answer(await challenge()))).status).toBe(204);
  });

  test('an answer is good once, within five minutes, for what was asked, by whose key it is', async () => {
    const { school, offer, challenge, enter, phone, add } = await open();
    await add();
    const said = phone.answer(await challenge());
    expect((await enter(said)).status).toBe(204);
    expect(await enter(said)).toMatchObject(REFUSED);
    expect(await enter(phone.answer('nobody-asked-this'))).toMatchObject(REFUSED);
    expect(await enter(phone.answer((await offer()).challenge))).toMatchObject(REFUSED);
    expect(await enter(device().answer(await challenge(), { counter: 9 }))).toMatchObject(REFUSED);
    const bent = phone.answer(await challenge());
    expect(await enter({ ...bent, signature: bent.signature.replace(/.{4}$/, 'AAAA') })).toMatchObject(
      REFUSED,
    );
    const late = phone.answer(await challenge());
    school.clock.now += 5 * 60_000;
    expect(await enter(late)).toMatchObject(REFUSED);
    expect(school.reported).toEqual([]);
  });

  test('of somebody else is nobody’s to take or to remove', async () => {
    const { school, here, phone, offer, add } = await open();
    await add();
    const { secret } = (await school.lecturer('anna')('POST', '/desk/invitations')).body;
    const account = { name: 'Cas', email: 'cas@school.example', password: PASSWORD };
    await school.ask('POST', '/desk/invitations/accept', { ...account, secret });
    const cas = school.withCookieOf(
      await school.ask('POST', '/auth/sign-in/email', account, { Origin: SITE }),
    );
    expect((await cas('GET', '/desk/passkeys')).body.passkeys).toEqual([]);
    expect((await cas('DELETE', `/desk/passkeys/${phone.id}`)).status).toBe(404);
    const asked = (await cas('POST', '/desk/passkeys/offer', {})).body.challenge;
    expect(await cas('POST', '/desk/passkeys', phone.make(asked))).toMatchObject(REFUSED);
    // Nor is what one was asked good for another.
    const fresh = device(Buffer.from('another passkey'));
    expect(await cas('POST', '/desk/passkeys', fresh.make((await offer()).challenge))).toMatchObject(REFUSED);
    expect((await here('GET', '/desk/passkeys')).body.passkeys).toHaveLength(1);
  });
});
