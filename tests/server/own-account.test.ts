import { expect, test } from 'vitest';
import { openAccounts } from '../../src/server/accounts.ts';
import { recoverLecturer } from '../../src/server/recover.ts';
import { hashOfSecret } from '../../src/server/secrets.ts';
import { onBothDatabases } from './support/databases.ts';
import { openSchool } from './support/school.ts';

const EMAIL = 'bram@school.example';
const PASSWORD = 'vijf gele fietsen in Zutphen';
const ANOTHER = 'zeven natte jassen aan de kapstok';

onBothDatabases('a lecturer', (database) => {
  const open = async () => {
    const school = await openSchool(database.current());
    const { secret } = (await school.lecturer('anna')('POST', '/desk/invitations')).body;
    const account = { secret, name: 'Bram', email: EMAIL, password: PASSWORD };
    await school.ask('POST', '/desk/invitations/accept', account);
    const signIn = (password: string, agent = 'Firefox') =>
      school.ask(
        'POST',
        '/auth/sign-in/email',
        { email: EMAIL, password },
        { Origin: 'http://school.test', 'User-Agent': agent },
      );
    const signedIn = async (agent?: string) => school.withCookieOf(await signIn(PASSWORD, agent));
    /** As who runs the server does. */
    const recover = async () => {
      const settings = { secret: 'of another process', site: 'http://elsewhere.test' };
      const id = await (await openAccounts(database.current(), settings)).idOf(EMAIL.toUpperCase());
      const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
      const needs = { database: database.current(), now: () => school.clock.now, random };
      return recoverLecturer(needs, id ?? '');
    };
    return { school, signIn, signedIn, recover };
  };

  test('chooses another password, which ends the other sessions and not this one', async () => {
    const { signIn, signedIn } = await open();
    const [here, there] = [await signedIn(), await signedIn()];
    const change = (current: string, next: string) =>
      here('PUT', '/desk/account/password', { current, next });
    expect(await change('een ander woord dan dit', ANOTHER)).toMatchObject({
      ...{ status: 403, body: { problem: 'wrong-password' } },
    });
    expect(await change(PASSWORD, 'Bram12345678')).toMatchObject({
      body: { problem: 'weak-password', reason: 'soon-guessed' },
    });
    expect((await there('GET', '/desk/me')).status).toBe(200);
    expect((await change(PASSWORD, ANOTHER)).status).toBe(204);
    expect([(await here('GET', '/desk/me')).status, (await there('GET', '/desk/me')).status]).toEqual([
      200, 401,
    ]);
    expect([(await signIn(PASSWORD)).status, (await signIn(ANOTHER)).status]).toEqual([401, 200]);
  });

  test('who sits at the desk of somebody else gets ten tries at the password', async () => {
    const { signedIn } = await open();
    const here = await signedIn();
    const guess = () =>
      here('PUT', '/desk/account/password', { current: 'gokje nummer zoveel', next: ANOTHER });
    for (let n = 0; n < 10; n += 1) expect((await guess()).status).toBe(403);
    expect((await guess()).body).toMatchObject({ problem: 'too-many-tries' });
  });

  test('sees where they are signed in, and ends one of those sessions or all others', async () => {
    const { school, signedIn } = await open();
    const [here, phone, library] = [
      await signedIn('Here'),
      await signedIn('Phone'),
      await signedIn('Library'),
    ];
    const { sessions } = (await here('GET', '/desk/account')).body;
    expect(sessions[0]).toMatchObject({ agent: 'Here', current: true });
    expect(sessions.map(({ agent }: { agent: string }) => agent).toSorted()).toEqual([
      'Here',
      'Library',
      'Phone',
    ]);
    const { id } = sessions.find(({ agent }: { agent: string }) => agent === 'Phone');
    expect((await here('DELETE', `/desk/account/sessions/${id}`)).status).toBe(204);
    expect((await here('DELETE', `/desk/account/sessions/${id}`)).status).toBe(404);
    expect((await phone('GET', '/desk/me')).status).toBe(401);
    expect((await library('GET', '/desk/me')).status).toBe(200);
    expect((await here('DELETE', '/desk/account/sessions')).status).toBe(204);
    expect((await library('GET', '/desk/me')).status).toBe(401);
    expect((await here('GET', '/desk/me')).status).toBe(200);
    expect((await school.ask('GET', '/desk/account')).status).toBe(401);
  });

  test('ends no session of somebody else', async () => {
    const { school, signedIn } = await open();
    const here = await signedIn();
    const [{ id }] = (await here('GET', '/desk/account')).body.sessions;
    const { secret } = (await school.lecturer('anna')('POST', '/desk/invitations')).body;
    const other = { name: 'Cas', email: 'cas@school.example', password: ANOTHER };
    await school.ask('POST', '/desk/invitations/accept', { ...other, secret });
    const cas = school.withCookieOf(
      await school.ask('POST', '/auth/sign-in/email', other, { Origin: 'http://school.test' }),
    );
    expect((await cas('GET', '/desk/me')).status).toBe(200);
    expect((await cas('DELETE', `/desk/account/sessions/${id}`)).status).toBe(404);
    expect((await here('GET', '/desk/me')).status).toBe(200);
  });

  test('who lost the password chooses another with a link, once, and all sessions end', async () => {
    const { school, signIn, signedIn, recover } = await open();
    const before = await signedIn();
    const secret = await recover();
    const choose = (password: string) => school.ask('POST', '/desk/recovery', { secret, password });
    expect((await choose('Bram12345678')).body).toMatchObject({ problem: 'weak-password' });
    expect((await school.ask('POST', '/desk/recovery/password', { secret, password: ANOTHER })).body).toEqual(
      {
        verdict: 'strong',
      },
    );
    const outcomes = await Promise.all([choose(ANOTHER), choose(ANOTHER)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([204, 404]);
    expect((await before('GET', '/desk/me')).status).toBe(401);
    expect([(await signIn(PASSWORD)).status, (await signIn(ANOTHER)).status]).toEqual([401, 200]);
  });

  test('the link is good for an hour, and only the last one; the database does not hold it', async () => {
    const { school, recover } = await open();
    const [first, second] = [await recover(), await recover()];
    const rows = await database.current().db.selectFrom('recovery').selectAll().execute();
    expect(rows).toMatchObject([{ secret_hash: hashOfSecret(second) }]);
    const choose = (secret: string) => school.ask('POST', '/desk/recovery', { secret, password: ANOTHER });
    const gone = { status: 404, body: { problem: 'recovery-gone' } };
    expect(await choose(first)).toMatchObject(gone);
    school.clock.now += 3_600_000;
    expect(await choose(second)).toMatchObject(gone);
  });

  test('links are not guessed: after fifty tries from one address it waits', async () => {
    const { school } = await open();
    const guess = (n: number) =>
      school.ask('POST', '/desk/recovery', { secret: `${n}`.padStart(32, 'x'), password: ANOTHER });
    for (let n = 0; n < 50; n += 1) expect((await guess(n)).status).toBe(404);
    expect((await guess(50)).status).toBe(429);
  });
});
