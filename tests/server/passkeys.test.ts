import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { type Bent, device } from './support/device.ts';
import { openSchool } from './support/school.ts';

const SITE = 'http://school.test';
const EMAIL = 'bram@school.example';
const PASSWORD = 'vijf gele fietsen in Zutphen';
/** What goes along with a new passkey. */
const BESIDES = { name: 'Telefoon', password: PASSWORD };
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
    const phone = device(SITE);
    const add = async (change: Bent = {}) =>
      here('POST', '/desk/passkeys', { ...BESIDES, made: phone.make((await offer()).challenge, change) });
    return { school, here, offer, challenge, enter, phone, add };
  };
  const REFUSED = { status: 403, body: { problem: 'passkey-refused' } };

  test('adds it, signs in with it, sees it and removes it', async () => {
    const { school, here, offer, challenge, enter, phone, add } = await open();
    expect((await offer()).user).toMatchObject({ name: EMAIL, displayName: 'Bram' });
    expect((await add()).status).toBe(204);
    expect((await offer()).excludeCredentials).toEqual([{ id: phone.id, type: 'public-key' }]);
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

  test('asks a device for a passkey that knows its owner, and for no attestation', async () => {
    const { school, offer } = await open();
    expect(await offer()).toMatchObject({
      rp: { id: 'school.test' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout: 5 * 60_000,
    });
    expect((await school.ask('POST', '/desk/passkeys/challenge', {})).body).toMatchObject({
      ...{ rpId: 'school.test', userVerification: 'required', timeout: 5 * 60_000 },
    });
  });

  test('adds none without the password, or under another name than its device gives it', async () => {
    const { here, offer, phone } = await open();
    const made = phone.make((await offer()).challenge);
    const wrong = { ...BESIDES, made, password: 'een gok' };
    expect((await here('POST', '/desk/passkeys', wrong)).body).toMatchObject({ problem: 'wrong-password' });
    const other = { ...BESIDES, made: { ...made, id: 'another' } };
    expect(await here('POST', '/desk/passkeys', other)).toMatchObject(REFUSED);
  });

  test.each<[string, Bent]>([
    ['for another site', { origin: 'https://evil.example' }],
    ['from within another site', { crossOrigin: true }],
    ['for another place', { place: 'evil.example' }],
    ['by nobody who was there', { flags: 0x04 }],
    ['by somebody whom the device does not know', { flags: 0x01 }],
    ['as another kind of answer', { type: 'webauthn.get' }],
    ['with a kind of key that was not asked for', { kind: -65_535 }],
    ['with a certificate', { attestation: ['packed', { x5c: [Buffer.from('a certificate')] }] }],
    ['with an empty place for one', { attestation: ['packed', { x5c: null }] }],
    ['in the words of a maker', { attestation: ['apple', {}] }],
    ['in words that nobody knows', { attestation: ['none', { more: 'than nothing' }] }],
  ])('a passkey made %s is refused', async (_, change) => {
    const { school, add } = await open();
    expect(await add(change)).toMatchObject(REFUSED);
    expect((await add()).status).toBe(204);
    expect(school.reported).toEqual([]);
  });

  test('adds one of a device that vouches for itself, which browsers pass on unasked', async () => {
    const { challenge, enter, phone, add } = await open();
    expect((await add({ attestation: ['packed', {}] })).status).toBe(204);
    expect((await enter(phone.answer(await challenge()))).status).toBe(204);
  });

  test('signs in with one that devices share, and so counts nothing', async () => {
    const { challenge, enter, phone, add } = await open();
    expect((await add({ counter: 0 })).status).toBe(204);
    for (const _time of ['once', 'again'])
      expect((await enter(phone.answer(await challenge(), { counter: 0 }))).status).toBe(204);
  });

  test.each<[string, Bent]>([
    ['of another site', { origin: 'https://evil.example' }],
    ['from within another site', { crossOrigin: true }],
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
    expect(await enter(device(SITE).answer(await challenge(), { counter: 9 }))).toMatchObject(REFUSED);
    const bent = phone.answer(await challenge());
    const signature = bent.response.signature.replace(/.{4}$/, 'AAAA');
    expect(await enter({ ...bent, response: { ...bent.response, signature } })).toMatchObject(REFUSED);
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
    expect(await cas('POST', '/desk/passkeys', { ...BESIDES, made: phone.make(asked) })).toMatchObject(
      REFUSED,
    );
    // Nor is what one was asked good for another.
    const fresh = device(SITE, Buffer.from('another passkey'));
    const taken = { ...BESIDES, made: fresh.make((await offer()).challenge) };
    expect(await cas('POST', '/desk/passkeys', taken)).toMatchObject(REFUSED);
    expect((await here('GET', '/desk/passkeys')).body.passkeys).toHaveLength(1);
  });
});
