import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOfSecret } from '../../src/server/secrets.ts';
import { onBothDatabases } from './support/databases.ts';
import { openProvider } from './support/provider.ts';
import { openSchool } from './support/school.ts';

const BACK = 'http://school.test/api/auth/callback/institution';
const PASSWORD = 'vijf gele fietsen in Zutphen';
const PEOPLE = {
  bram: { name: 'Bram Jansen', email: 'Bram@school.example', email_verified: true },
  'bram-again': { name: 'Een ander', email: 'bram@school.example', email_verified: true },
  unproven: { name: 'Bram?', email: 'bram@school.example', email_verified: false },
  silent: { email: 'bram@school.example' },
  fleur: { name: 'Fleur', email: 'fleur@hogeschool.example', email_verified: true },
  'unproven-fleur': { name: 'Fleur?', email: 'fleur2@hogeschool.example', email_verified: false },
  stranger: { name: 'Een vreemde', email: 'x@elsewhere.example', email_verified: true },
} as const;

onBothDatabases('a lecturer who signs in with the account of the school', (database) => {
  let provider: Awaited<ReturnType<typeof openProvider>>;
  beforeAll(async () => {
    provider = await openProvider(PEOPLE, BACK);
  });
  afterAll(() => provider.close());

  const open = async (change: object = {}) => {
    const school = await openSchool(database.current(), { ...provider.institution, ...change });
    const invite = async () => (await school.lecturer('anna')('POST', '/desk/invitations')).body.secret;
    const begin = (invitation: string | null = null) =>
      school.ask('POST', '/desk/institution', { language: 'en', invitation });
    /** Comes back with the answer of the institution, in the browser that went there. */
    const comeBack = async (address: URL, cookies: string) => {
      const answer = await school.app.request(`http://school.test${address.pathname}${address.search}`, {
        headers: { cookie: cookies },
      });
      const session = answer.headers.getSetCookie().find((one) => one.startsWith('laveren.session_token'));
      const cookie = session?.split(';')[0] ?? '';
      return {
        at: answer.headers.get('Location'),
        session,
        ask: (method: string, path: string, body?: unknown) => school.ask(method, path, body, { cookie }),
      };
    };
    const signIn = async (sub: keyof typeof PEOPLE | null, invitation: string | null = null) => {
      const begun = await begin(invitation);
      return comeBack(await provider.visit(begun.body.address, sub), cookiesIn(begun.headers));
    };
    const withPassword = async () => {
      const account = { name: 'Bram', email: 'bram@school.example', password: PASSWORD };
      const made = await school.ask('POST', '/desk/invitations/accept', {
        ...account,
        secret: await invite(),
      });
      expect(made.status).toBe(201);
    };
    const byPassword = () =>
      school.ask(
        'POST',
        '/auth/sign-in/email',
        { email: 'bram@school.example', password: PASSWORD },
        { Origin: 'http://school.test' },
      );
    return { school, invite, begin, comeBack, signIn, withPassword, byPassword };
  };
  const rowsIn = async (table: 'account' | 'verification') =>
    (await sql`select * from ${sql.table(table)}`.execute(database.current().db)).rows;

  test('finds the button, and is sent away with a state, a nonce and a challenge', async () => {
    const { school, begin } = await open();
    expect((await school.ask('GET', '/desk/door')).body).toEqual({ institution: 'De hogeschool' });
    const begun = await begin();
    const sent = new URL(begun.body.address);
    expect(sent.origin).toBe(provider.institution.issuer);
    expect(Object.fromEntries(sent.searchParams)).toMatchObject({
      ...{ response_type: 'code', client_id: 'laveren', redirect_uri: BACK, scope: 'openid email profile' },
      ...{ code_challenge_method: 'S256', state: expect.stringMatching(/.{20}/), nonce: expect.anything() },
    });
    expect(begun.headers.get('set-cookie')).toMatch(/^laveren\.state=.*HttpOnly; SameSite=Lax/i);
  });

  test('comes in with an invitation, once, and finds the same account the next time', async () => {
    const { signIn, invite } = await open();
    const invitation = await invite();
    const first = await signIn('bram', invitation);
    expect(first.at).toBe('/en/desk/');
    expect(first.session).toMatch(/HttpOnly; SameSite=Strict/i);
    const { id } = (await first.ask('GET', '/desk/me')).body;
    expect((await first.ask('GET', '/desk/account')).body).toMatchObject({
      ...{ name: 'Bram Jansen', email: 'bram@school.example', hasPassword: false, atInstitution: true },
    });
    expect((await (await signIn('bram')).ask('GET', '/desk/me')).body).toEqual({ id, name: 'Bram Jansen' });
    expect(await signIn('stranger', null)).toMatchObject({
      at: '/en/desk/?error=not_admitted&error_description=not_admitted',
    });
    // Used up.
    const { begin } = await open();
    expect((await begin(invitation)).body).toMatchObject({ problem: 'invitation-gone' });
  });

  test('comes in from a domain that was named, with an address that was verified', async () => {
    const { signIn } = await open();
    expect((await (await signIn('fleur')).ask('GET', '/desk/me')).body).toMatchObject({ name: 'Fleur' });
    expect((await signIn('unproven-fleur')).at).toContain('error=email_not_verified');
  });

  test('does not come in without an invitation, nor with one that is nobody’s', async () => {
    const { signIn, begin } = await open();
    const refused = await signIn('stranger');
    expect(refused).toMatchObject({ session: undefined, at: expect.stringContaining('error=not_admitted') });
    expect(await rowsIn('account')).toEqual([]);
    expect((await begin('x'.repeat(32))).body).toMatchObject({ problem: 'invitation-gone' });
  });

  test('finds the account of their address, which then is theirs alone', async () => {
    const { school, signIn, withPassword, byPassword } = await open();
    await withPassword();
    const before = school.withCookieOf(await byPassword());
    const signedIn = await signIn('bram');
    expect((await signedIn.ask('GET', '/desk/account')).body).toMatchObject({
      ...{ name: 'Bram', hasPassword: false, atInstitution: true },
      sessions: [{ current: true }],
    });
    expect((await before('GET', '/desk/me')).status).toBe(401);
    expect((await byPassword()).status).toBe(401);
    // The address is somebody else's by now: that opens nothing.
    expect((await signIn('bram-again')).at).toContain('error=unable_to_link_account');
  });

  test.each(['unproven', 'silent'] as const)(
    'takes nobody’s account over with an address that is %s',
    async (sub) => {
      const { signIn, invite, withPassword, byPassword } = await open();
      await withPassword();
      for (const invitation of [null, await invite()]) {
        const refused = await signIn(sub, invitation);
        expect(refused).toMatchObject({
          session: undefined,
          at: expect.stringContaining('error=account_not_linked'),
        });
      }
      expect((await byPassword()).status).toBe(200);
      expect(await rowsIn('account')).toHaveLength(1);
    },
  );

  test('who turns back at the institution is at the door again', async () => {
    const { signIn } = await open();
    const back = await signIn(null);
    expect(back).toMatchObject({
      session: undefined,
      at: expect.stringMatching(/^\/en\/desk\/\?error=access_denied/),
    });
  });

  test('comes back only to the browser that went, once, with the state it was given', async () => {
    const { begin, comeBack } = await open();
    const begun = await begin();
    const address = await provider.visit(begun.body.address, 'fleur');
    const cookies = cookiesIn(begun.headers);
    const forged = new URL(address);
    forged.searchParams.set('state', 'x'.repeat(32));
    for (const [to, held] of [
      [forged, cookies],
      [address, ''],
    ] as const) {
      expect(await comeBack(to, held)).toMatchObject({
        session: undefined,
        at: expect.stringContaining('error=state_mismatch'),
      });
    }
    expect((await comeBack(address, cookies)).at).toBe('/en/desk/');
    expect(await comeBack(address, cookies)).toMatchObject({
      session: undefined,
      at: expect.stringContaining('error='),
    });
  });

  test('an answer that names another issuer is refused', async () => {
    const { begin, comeBack } = await open();
    const begun = await begin();
    const address = await provider.visit(begun.body.address, 'fleur');
    expect(address.searchParams.get('iss')).toBe(provider.institution.issuer);
    address.searchParams.set('iss', 'https://evil.example');
    const refused = await comeBack(address, cookiesIn(begun.headers));
    expect(refused).toMatchObject({
      session: undefined,
      at: expect.stringContaining('error=issuer_mismatch'),
    });
  });

  test('a provider that is away, or is another one than it says, is not gone to; a password still does', async () => {
    const away = await open({ issuer: 'http://127.0.0.1:9' });
    expect(await away.begin()).toMatchObject({ status: 502, body: { problem: 'institution-away' } });
    await away.withPassword();
    expect((await away.byPassword()).status).toBe(200);
    const other = await open({ issuer: provider.institution.issuer.replace('127.0.0.1', 'localhost') });
    expect((await other.begin()).body).toMatchObject({ problem: 'institution-away' });
  });

  test('nothing that the institution gave out is kept, and no invitation in words', async () => {
    const { begin, signIn, invite } = await open();
    const invitation = await invite();
    await begin(invitation);
    const states = JSON.stringify(await rowsIn('verification'));
    expect(states).toContain(hashOfSecret(invitation));
    expect(states).not.toContain(invitation);
    await signIn('bram', invitation);
    expect(await rowsIn('account')).toMatchObject([
      { providerId: 'institution', accountId: 'bram', accessToken: null, refreshToken: null, idToken: null },
    ]);
  });
});

function cookiesIn(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
