import { describe, expect, test } from 'vitest';
import { WORD_COST } from '../../src/server/secrets.ts';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('a student', (database) => {
  const open = async () => {
    const school = await openSchool(database.current());
    return { school, ...(await openClass(school)) };
  };
  const asking = (code: string, name: string, recovery = 'een woord van mij') => ({
    class: { code },
    name,
    recovery,
  });

  test('joins with the code on the board, however it is typed, or with the link', async () => {
    const { school, room } = await open();
    const typed = `${room.code.slice(0, 3)} ${room.code.slice(3)}`.toLowerCase();
    expect(await school.ask('POST', '/join', asking(typed, 'Sem'))).toMatchObject({
      status: 201,
      body: { class: { id: room.id, name: 'Klas 1' }, member: { name: 'Sem' } },
    });
    const byLink = { ...asking('', 'Isa'), class: { link: room.link } };
    expect((await school.ask('POST', '/join', byLink)).status).toBe(201);
  });

  test('who joins a class that is erased at that very moment is told to try again, and then that it is gone', async () => {
    const school = await openSchool(database.current(), null, null, WORD_COST);
    const seen = new Set<string>();
    // Hashing the word takes so long that the class goes meanwhile, if not in the first of these moments.
    for (let wait = 0; wait < 50 && !seen.has('changed-meanwhile'); wait += 5) {
      const { teacher, room } = await openClass(school);
      const joining = school.ask('POST', '/join', asking(room.code, 'Sem'));
      await new Promise((resolve) => setTimeout(resolve, wait));
      await teacher('DELETE', `/desk/classes/${room.id}`);
      seen.add((await joining).body.problem ?? 'joined');
      const again = await school.ask('POST', '/join', asking(room.code, 'Sem'));
      expect(again.body.problem).toBe('wrong-code');
    }
    expect(seen).not.toContain('failed');
    expect(seen).toContain('changed-meanwhile');
    expect(school.reported).toEqual([]);
  });

  test('signs out of an address that no class can have without the server falling over it', async () => {
    const { school } = await open();
    for (const strange of ['%E2%80%AEabc', "'%3Bdrop", 'x']) {
      expect((await school.ask('DELETE', `/classes/${strange}/device`)).status).toBe(404);
    }
  });

  test('sees what the class is asked to do and what they handed in, and nothing of others', async () => {
    const { school, room, handIn, student } = await open();
    await handIn(['ask']);
    const other = school.withCookieOf(await school.ask('POST', '/join', asking(room.code, 'Sem')));
    const seen = (await other('GET', `/classes/${room.id}`)).body;
    expect(seen.assignments).toMatchObject([{ title: 'Week 1', phase: 'open', attempts: [] }]);
    expect(JSON.stringify(seen)).not.toContain('Noor');
    expect((await student('GET', `/classes/${room.id}`)).body.assignments[0].attempts).toHaveLength(1);
  });

  test('goes on on another device with the word of their own, and stays at home on the first', async () => {
    const { school, room, handIn, student } = await open();
    await handIn(['ask']);
    const back = await school.ask('POST', '/return', asking(room.code, ' noor ', ' Mijn hond heet  BAS'));
    expect(back.status).toBe(200);
    const device = school.withCookieOf(back);
    expect((await device('GET', `/classes/${room.id}`)).body.assignments[0].attempts).toHaveLength(1);
    expect((await student('GET', `/classes/${room.id}`)).status).toBe(200);
  });

  test('is at home on five devices at most: with a sixth the first one is signed out', async () => {
    const { school, room, student } = await open();
    const devices = [student];
    for (let n = 2; n <= 6; n += 1) {
      school.clock.now += 1;
      const back = await school.ask('POST', '/return', asking(room.code, 'Noor', 'mijn hond heet Bas'));
      devices.push(school.withCookieOf(back));
    }
    const statuses = devices.map(async (device) => (await device('GET', `/classes/${room.id}`)).status);
    expect(await Promise.all(statuses)).toEqual([401, 200, 200, 200, 200, 200]);
  });

  test('signs out on the device they are at, and on no other', async () => {
    const { school, room, student } = await open();
    const back = await school.ask('POST', '/return', asking(room.code, 'Noor', 'mijn hond heet Bas'));
    const device = school.withCookieOf(back);
    const left = await device('DELETE', `/classes/${room.id}/device`);
    expect(left.status).toBe(204);
    expect(left.headers.get('set-cookie')).toMatch(
      new RegExp(`^laveren-member=; Max-Age=0; Path=/api/classes/${room.id}`),
    );
    expect((await device('GET', `/classes/${room.id}`)).status).toBe(401);
    expect((await student('GET', `/classes/${room.id}`)).status).toBe(200);
    expect((await device('DELETE', `/classes/${room.id}/device`)).status).toBe(204);
  });

  test('with a wrong word or a name that is not there gets the same answer', async () => {
    const { school, room } = await open();
    const wrong = await school.ask('POST', '/return', asking(room.code, 'Noor', 'mijn kat heet Bas'));
    const nobody = await school.ask('POST', '/return', asking(room.code, 'Niemand', 'mijn hond heet Bas'));
    expect(wrong).toMatchObject({ status: 404, body: { problem: 'wrong-recovery' } });
    expect(nobody.body).toEqual(wrong.body);
  });

  test('cannot be guessed: after ten wrong words the name is closed for a while', async () => {
    const { school, room } = await open();
    for (let n = 0; n < 10; n += 1) {
      await school.ask('POST', '/return', asking(room.code, 'Noor', `gok nummer ${n}`));
    }
    const right = asking(room.code, 'Noor', 'mijn hond heet Bas');
    expect(await school.ask('POST', '/return', right)).toMatchObject({ status: 429 });
    school.clock.now += 3_600_000;
    expect(await school.ask('POST', '/return', right)).toMatchObject({ status: 200 });
  });

  test('takes everything along that is held about them, and is forgotten at one request', async () => {
    const { school, room, handIn, student, teacher } = await open();
    await handIn(['ask']);
    const words = { about: 'starr', fields: { situation: '<b>Hij zei niets</b> 😀' } };
    expect((await student('PUT', `/classes/${room.id}/attempts/attempt-1/notes`, words)).status).toBe(204);
    expect((await student('GET', `/classes/${room.id}/mine`)).body).toMatchObject({
      member: { name: 'Noor' },
      attempts: [{ id: 'attempt-1' }],
      notes: [{ attempt: 'attempt-1', ...words }],
    });
    expect((await student('DELETE', `/classes/${room.id}/mine`)).status).toBe(204);
    expect((await student('GET', `/classes/${room.id}`)).status).toBe(401);
    expect((await teacher('GET', `/desk/classes/${room.id}`)).body.members).toEqual([]);
    const { db } = database.current();
    expect(await db.selectFrom('attempt').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('note').selectAll().execute()).toEqual([]);
    expect(school.reported).toEqual([]);
  });

  test('has one attempt forgotten with all that stands beside it, and no attempt of another', async () => {
    const { school, room, task, handIn, student, teacher } = await open();
    await handIn(['ask']);
    await handIn(['ask', 'close'], 'attempt-2');
    await student('PUT', `/classes/${room.id}/attempts/attempt-1/notes`, { about: 'starr', fields: {} });
    await teacher('POST', '/desk/attempts/attempt-1/comments', { text: 'Mooi' });
    await teacher('PATCH', `/desk/assignments/${task.id}`, { opens: 1, closes: 2 });
    const other = school.withCookieOf(await school.ask('POST', '/join', asking(room.code, 'Sem')));
    const path = `/classes/${room.id}/attempts/attempt-1`;
    expect((await other('DELETE', path)).status).toBe(404);
    expect((await student('DELETE', path)).status).toBe(204);
    expect((await student('DELETE', path)).status).toBe(404);
    const left = (await student('GET', `/classes/${room.id}/mine`)).body;
    expect(left).toMatchObject({ attempts: [{ id: 'attempt-2' }], notes: [], comments: [] });
  });

  test('writes beside no attempt but their own', async () => {
    const { school, room, handIn } = await open();
    await handIn(['ask']);
    const other = school.withCookieOf(await school.ask('POST', '/join', asking(room.code, 'Sem')));
    const words = { about: 'starr', fields: { situation: 'van een ander' } };
    expect((await other('PUT', `/classes/${room.id}/attempts/attempt-1/notes`, words)).status).toBe(404);
  });

  describe('is told what is wrong:', () => {
    test.each([
      ['a code that nobody gave out', { class: { code: '000000' } }, 404, 'wrong-code'],
      ['no code at all', { class: { code: 'hello' } }, 404, 'wrong-code'],
      ['a name that is taken', { name: 'NOOR' }, 409, 'name-taken'],
      ['a name without a letter', { name: '...' }, 400, 'bad-name'],
      ['a word that is too short', { recovery: 'bas' }, 400, 'not-understood'],
    ])('%s', async (_, change, status, problem) => {
      const { school, room } = await open();
      const sent = { ...asking(room.code, 'Sem'), ...change };
      expect(await school.ask('POST', '/join', sent)).toMatchObject({ status, body: { problem } });
    });
  });

  test('of a class that was put away cannot join it any more', async () => {
    const { school, room, teacher } = await open();
    await teacher('PATCH', `/desk/classes/${room.id}`, { archived: true });
    expect((await school.ask('POST', '/join', asking(room.code, 'Sem'))).status).toBe(404);
  });
});
