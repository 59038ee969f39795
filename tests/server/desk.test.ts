import { expect, test } from 'vitest';
import { withFreeCode } from '../../src/server/free-code.ts';
import { onBothDatabases } from './support/databases.ts';
import { ASSIGNMENT, openClass, openSchool } from './support/school.ts';

onBothDatabases('a lecturer', (database) => {
  const open = async () => {
    const school = await openSchool(database.current());
    return { school, ...(await openClass(school)) };
  };

  test('makes a class, changes it and sees only their own', async () => {
    const { school, teacher, room } = await open();
    const changed = await teacher('PATCH', `/desk/classes/${room.id}`, { name: 'Klas 2' });
    expect(changed.body).toMatchObject({ name: 'Klas 2', retentionDays: 365, members: 1 });
    expect((await teacher('GET', '/desk/classes')).body.classes).toHaveLength(1);
    expect((await school.lecturer('bram')('GET', '/desk/classes')).body.classes).toEqual([]);
  });

  test('gets another code where somebody else has the one that was drawn', async () => {
    const taken = 'A1B2C3';
    const given: string[] = [];
    const draws = [
      [10, 1, 11, 2, 12, 3],
      [10, 1, 11, 2, 12, 4],
    ];
    const code = await withFreeCode(
      () => Uint8Array.from(draws[given.length] ?? []),
      async (free) => given.push(free) > 0 && free !== taken,
    );
    expect([given, code]).toEqual([[taken, 'A1B2C4'], 'A1B2C4']);
  });

  test.each([
    ['GET', '/desk/classes/:class', undefined],
    ['PATCH', '/desk/classes/:class', { name: 'Van mij' }],
    ['DELETE', '/desk/classes/:class', undefined],
    ['POST', '/desk/classes/:class/assignments', ASSIGNMENT],
    ['PATCH', '/desk/assignments/:assignment', { title: 'Van mij' }],
  ] as const)('%s %s of another lecturer is as if it did not exist', async (method, path, body) => {
    const { school, room, task } = await open();
    const address = path.replace(':class', room.id).replace(':assignment', task.id);
    expect((await school.lecturer('bram')(method, address, body)).status).toBe(404);
    expect((await school.ask(method, address, body)).status).toBe(401);
  });

  test('is told what is wrong with an assignment', async () => {
    const { teacher, room } = await open();
    const wrong = { ...ASSIGNMENT, scenarios: ['nowhere'], opens: 200, closes: 100 };
    expect(await teacher('POST', `/desk/classes/${room.id}/assignments`, wrong)).toMatchObject({
      status: 409,
      body: { problem: 'flawed-assignment', reason: 'unknown-scenario, closes-before-it-opens' },
    });
  });

  test('who erases a class erases all that was handed in, and the editions stay', async () => {
    const { teacher, room, handIn } = await open();
    await handIn(['ask', 'close']);
    expect((await teacher('DELETE', `/desk/classes/${room.id}`)).status).toBe(204);
    const { db } = database.current();
    for (const table of ['member', 'assignment', 'attempt'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await db.selectFrom('edition').select('hash').execute()).toEqual([{ hash: 'f1c7e0' }]);
  });

  test('leaves a trace of what was done, and to which class', async () => {
    const { teacher, room } = await open();
    await teacher('PATCH', `/desk/classes/${room.id}`, { name: 'Klas 2' });
    const { db } = database.current();
    expect(await db.selectFrom('audit').select(['lecturer', 'class_id', 'did']).execute()).toEqual(
      ['made-class', 'made-assignment', 'changed-class'].map((did) => ({
        lecturer: 'anna',
        class_id: room.id,
        did,
      })),
    );
  });

  test('reads in the log of the class who saw or did what, the last first', async () => {
    const { school, teacher, room, task, handIn } = await open();
    await handIn(['ask']);
    await teacher('GET', '/desk/attempts/attempt-1');
    const log = await teacher('GET', `/desk/classes/${room.id}/audit`);
    expect(log.body.entries).toMatchObject([
      { did: 'saw-attempt', about: 'Noor', at: school.clock.now },
      { did: 'made-assignment', about: task.title },
      { did: 'made-class', about: null },
    ]);
    expect((await school.lecturer('bram')('GET', `/desk/classes/${room.id}/audit`)).status).toBe(404);
  });

  test.each([
    ['no JSON', '{', 400, 'not-json'],
    ['another shape', { name: 7 }, 400, 'not-understood'],
    ['keys that reach into objects', '{"__proto__":{"name":"x"},"retentionDays":1}', 400, 'not-understood'],
    ['a megabyte', { name: 'x'.repeat(1_000_000), retentionDays: 1 }, 413, 'too-large'],
  ])('a body that is %s is refused', async (_, body, status, problem) => {
    const { teacher, school } = await open();
    expect(await teacher('POST', '/desk/classes', body)).toMatchObject({ status, body: { problem } });
    expect(school.reported).toEqual([]);
  });

  test('a request from another site changes nothing', async () => {
    const { school } = await open();
    const draft = { name: 'Klas 9', retentionDays: 30 };
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://elsewhere.example' }]) {
      const sent = { 'x-test-lecturer': 'anna', ...headers } as Record<string, string>;
      expect(await school.ask('POST', '/desk/classes', draft, sent)).toMatchObject({
        status: 403,
        body: { problem: 'other-site' },
      });
    }
  });
});

onBothDatabases('an account', (database) => {
  const PASSWORD = 'vijf gele fietsen in Zutphen';
  const invited = async () => {
    const school = await openSchool(database.current());
    const secret = (await school.lecturer('anna')('POST', '/desk/invitations')).body.secret;
    const accept = (change: object = {}) =>
      school.ask('POST', '/desk/invitations/accept', {
        ...{ secret, name: 'Bram', email: 'bram@school.example', password: PASSWORD },
        ...change,
      });
    const signIn = (password: string, email = 'bram@school.example') =>
      school.ask('POST', '/auth/sign-in/email', { email, password }, { Origin: 'http://school.test' });
    return { school, secret, accept, signIn };
  };

  test('is made with an invitation, once, and then signs in and out', async () => {
    const { school, accept, signIn } = await invited();
    expect((await accept()).status).toBe(201);
    expect((await accept({ email: 'other@school.example' })).status).toBe(404);
    const signedIn = await signIn(PASSWORD);
    expect(signedIn.status).toBe(200);
    expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/i);
    const bram = school.withCookieOf(signedIn);
    expect((await bram('GET', '/desk/me')).body).toMatchObject({ name: 'Bram' });
  });

  test('is not made with a password that is soon guessed, and the invitation stays good', async () => {
    const { accept } = await invited();
    for (const password of ['kort', 'aaaaaaaaaaaaaaaa', 'bram@school.example', 'password12345']) {
      expect(await accept({ password })).toMatchObject({ status: 409, body: { problem: 'weak-password' } });
    }
    expect((await accept()).status).toBe(201);
  });

  test('whoever is invited hears of a password in words before it is used, and nobody else does', async () => {
    const { school, secret } = await invited();
    const judge = (password: string, invitation = secret) =>
      school.ask('POST', '/desk/invitations/password', {
        ...{ secret: invitation, password, about: ['Bram', 'bram@school.example'] },
      });
    for (const [password, verdict] of [
      ['kort', 'too-short'],
      ['x'.repeat(129), 'too-long'],
      ['bram@school.example', 'soon-guessed'],
      [PASSWORD, 'strong'],
    ] as const) {
      expect((await judge(password)).body).toEqual({ verdict });
    }
    expect((await judge(PASSWORD, 'not-an-invitation')).status).toBe(404);
  });

  test('is not made with an invitation of more than a week ago', async () => {
    const { school, accept } = await invited();
    school.clock.now += 7 * 24 * 3_600_000;
    expect(await accept()).toMatchObject({ status: 404, body: { problem: 'invitation-gone' } });
  });

  test('nobody learns whether there is one: a wrong password and an unknown address get the same answer', async () => {
    const { accept, signIn } = await invited();
    await accept();
    const wrong = await signIn('een ander wachtwoord dan dit');
    const unknown = await signIn(PASSWORD, 'nobody@school.example');
    expect(wrong.status).toBe(401);
    expect(unknown).toMatchObject({ status: wrong.status, body: wrong.body });
  });

  test('who tries to sign in fifty times is asked to wait, whatever address they say they come from', async () => {
    const { school } = await invited();
    const tries: number[] = [];
    for (let n = 0; n <= 50; n += 1) {
      const headers = { Origin: 'http://school.test', 'X-Forwarded-For': `10.0.0.${n}` };
      tries.push((await school.ask('POST', '/auth/sign-in/email', {}, headers)).status);
    }
    expect(tries.slice(0, 50)).not.toContain(429);
    expect(tries[50]).toBe(429);
  });

  test('who tries twenty times at one account is asked to wait, whether there is such an account or not', async () => {
    const { accept, signIn } = await invited();
    await accept();
    for (const email of ['bram@school.example', 'nobody@school.example']) {
      for (let n = 0; n < 20; n += 1) expect((await signIn('een gok', email)).status).toBe(401);
      expect((await signIn(PASSWORD, email.toUpperCase())).body).toMatchObject({ problem: 'too-many-tries' });
    }
  });

  test('nobody makes one without an invitation', async () => {
    const { school } = await invited();
    const draft = { name: 'X', email: 'x@school.example', password: PASSWORD };
    const headers = { Origin: 'http://school.test' };
    expect((await school.ask('POST', '/auth/sign-up/email', draft, headers)).status).toBe(404);
    expect((await school.ask('POST', '/desk/invitations')).status).toBe(401);
  });
});
