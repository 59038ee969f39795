import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { cookieOf, openMeeting, type Participant, personOf } from './support/meeting.ts';
import { openSchool } from './support/school.ts';

const DAY = 24 * 3_600_000;

onBothDatabases('a session of intervision', (database) => {
  const open = async (others: readonly string[] = ['Bo', 'Cas'], draft: object = {}) => {
    const school = await openSchool(database.current());
    return { school, ...(await openMeeting(school, others, draft)) };
  };

  test('is begun without an account, joined with the code or the link, and sails one course together', async () => {
    const { school, facilitator, person, everybody, link, session } = await open();
    const byLink = await school.ask('POST', '/sessions/join', { session: { link }, name: 'Dia' });
    expect(byLink).toMatchObject({ status: 201, body: { session } });
    expect(byLink.headers.get('set-cookie')).toContain(`Path=/api/sessions/${session}`);
    expect((await facilitator.see()).shared.count).toEqual({ here: 4, choosing: 4 });
    await facilitator.act({ kind: 'remove', person: byLink.body.person });

    expect(await facilitator.act({ kind: 'begin' })).toMatchObject({ status: 200, body: { number: 6 } });
    for (const one of everybody) {
      expect(await one.commit(1, 'ask', 'omdat')).toMatchObject({
        status: 200,
        body: { own: { first: { option: 'ask', text: 'omdat' } } },
      });
    }
    expect((await person(0).see()).shared.round).toMatchObject({ number: 1, stage: 'reveal' });
    const decided = await facilitator.act({ kind: 'decide', round: 1, option: 'ask', by: 'agreement' });
    expect(decided.status).toBe(200);
    expect((await person(1).see()).shared).toMatchObject({
      moves: ['ask'],
      round: { number: 2, options: ['ask-on', 'close'] },
    });
    expect(school.reported).toEqual([]);
  });

  test('reaches every page that follows it, whole, at once and after each change', async () => {
    const { facilitator, person } = await open();
    const page = await person(0).follow();
    await page.shows(({ own }) => own?.name === 'Bo');
    await facilitator.act({ kind: 'begin' });
    await page.shows(({ shared }) => shared.round?.stage === 'read');
    await person(0).commit(1, 'plan');
    await page.shows(({ shared, own }) => shared.round?.first.n === 1 && own?.first?.option === 'plan');
    await person(1).commit(1, 'ask');
    // What is one's own comes only where it changed.
    await page.shows(({ shared, own }) => shared.round?.first.n === 2 && own === undefined);
    await page.leave();
  });

  test('takes the same act once, however often and wherever it is sent', async () => {
    const { facilitator, person } = await open();
    const begin = { kind: 'begin' } as const;
    const first = await facilitator.act(begin, 'the-same-act');
    const again = await Promise.all([1, 2, 3].map(() => facilitator.act(begin, 'the-same-act')));
    for (const answer of again) {
      expect(answer).toMatchObject({ status: 200, body: { number: first.body.number } });
    }
    const agree = { kind: 'agree', id: 'agreement-1', text: 'Eerst vragen' } as const;
    const both = await Promise.all([1, 2, 3, 4].map(() => person(0).act(agree, 'agreed-at-once')));
    expect(new Set(both.map(({ body }) => body.number)).size).toBe(1);
    expect((await person(0).see()).shared.agreements).toHaveLength(1);
    const rows = await database.current().db.selectFrom('group_event').select('number').execute();
    expect(rows.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test('has numbers without gaps, though many do something at the same moment', async () => {
    const { everybody, facilitator } = await open(['Bo', 'Cas', 'Dia', 'Eef', 'Gijs']);
    await facilitator.act({ kind: 'begin' });
    const answers = await Promise.all(
      everybody.flatMap((one) => [
        one.commit(1, 'ask'),
        one.act({ kind: 'words', text: `van ${one.id}` }),
        one.commit(1, 'nonsense'),
      ]),
    );
    const numbers = answers.flatMap(({ status, body }) => (status === 200 ? [Number(body.number)] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 8));
    const refused = answers.flatMap(({ status, body }) => (status === 200 ? [] : [body.problem]));
    expect(refused.filter((problem) => problem !== 'late' && problem !== 'not-on-offer')).toEqual([]);
    expect((await facilitator.see()).shared.number).toBe(19);
  });

  test('goes on in mid-vote on a server that was started anew: no vote is lost, and every screen is right', async () => {
    const { facilitator, person, session } = await open(['Bo', 'Cas', 'Dia', 'Eef']);
    await facilitator.act({ kind: 'begin' });
    await person(0).commit(1, 'plan', 'van Bo');
    await person(1).commit(1, 'ask', 'van Cas');
    const anew = await openSchool(database.current());
    const again = ({ cookie, id }: Participant) => personOf(anew, session, cookie, id);
    expect(await again(person(0)).see()).toMatchObject({
      shared: { round: { first: { n: 2, showing: 'secret', tally: null } } },
      own: { first: { option: 'plan', text: 'van Bo' } },
    });
    for (const one of [person(1), person(2), person(3), facilitator]) await again(one).commit(1, 'ask');
    expect((await again(facilitator).see()).shared.round).toMatchObject({
      stage: 'reveal',
      first: { tally: { n: 5, counts: { ask: 4, plan: 1 } } },
    });
  });

  test('is followed by who goes on on another device, with a secret for one use within a quarter of an hour', async () => {
    const { school, person, session } = await open();
    const { secret } = (await person(0).ask('POST', '/elsewhere')).body;
    const resume = (sent: string) => school.ask('POST', `/sessions/${session}/resume`, { secret: sent });
    const resumed = await resume(secret);
    expect(resumed).toMatchObject({ status: 201, body: { session, person: person(0).id } });
    const telephone = personOf(school, session, cookieOf(resumed), person(0).id);
    expect((await telephone.see()).own.name).toBe('Bo');
    expect((await person(0).see()).own.name).toBe('Bo');
    const gone = { status: 404, body: { problem: 'secret-gone' } };
    expect(await resume(secret)).toMatchObject(gone);
    const late = (await person(0).ask('POST', '/elsewhere')).body.secret;
    school.clock.now += 15 * 60_000;
    expect(await resume(late)).toMatchObject(gone);
    expect(await resume('nobody-ever-gave-this-out')).toMatchObject(gone);
  });

  test('is over for somebody who was removed: the page ends, and the cookie opens nothing', async () => {
    const { school, facilitator, person, session } = await open();
    const { secret } = (await person(0).ask('POST', '/elsewhere')).body;
    const page = await person(0).follow();
    await page.shows(() => true);
    await facilitator.act({ kind: 'remove', person: person(0).id });
    await expect.poll(page.ended).toBe(true);
    const removed = { status: 403, body: { problem: 'removed' } };
    expect(await person(0).ask('GET')).toMatchObject(removed);
    expect(await person(0).ask('GET', '/live')).toMatchObject(removed);
    expect(await person(0).act({ kind: 'words', text: 'x' })).toMatchObject(removed);
    expect(await school.ask('POST', `/sessions/${session}/resume`, { secret })).toMatchObject(removed);
  });

  test('is erased at once by a facilitator, by nobody else, and is then nowhere any more', async () => {
    const { school, facilitator, person, code } = await open();
    const page = await person(0).follow();
    expect(await person(0).ask('DELETE')).toMatchObject({
      status: 403,
      body: { problem: 'not-facilitator' },
    });
    expect((await facilitator.ask('DELETE')).status).toBe(204);
    await expect.poll(page.ended).toBe(true);
    for (const one of [facilitator, person(0)]) expect((await one.ask('GET')).status).toBe(401);
    const joining = { session: { code }, name: 'Dia' };
    expect(await school.ask('POST', '/sessions/join', joining)).toMatchObject({ status: 404 });
    const { db } = database.current();
    for (const table of ['group_session', 'group_token', 'group_event', 'group_secret'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  test('is gone so many days after the last act, and not a day earlier', async () => {
    const { school, facilitator, code } = await open([], { keptDays: 2 });
    school.clock.now += DAY;
    await facilitator.act({ kind: 'words', text: 'Dit neem ik mee' });
    school.clock.now += 2 * DAY - 1;
    expect(await facilitator.see()).toMatchObject({ until: school.clock.now + 1 });
    school.clock.now += 1;
    expect((await facilitator.ask('GET')).status).toBe(401);
    const join = (given: string) =>
      school.ask('POST', '/sessions/join', { session: { code: given }, name: 'Dia' });
    const unknown = await join('000000');
    expect(unknown).toMatchObject({ status: 404, body: { problem: 'wrong-code', reason: '' } });
    expect((await join(code)).body).toEqual(unknown.body);
    expect((await join('geen code')).body).toEqual(unknown.body);
  });

  test('stands unharmed after five thousand events from one client, who is told to slow down', async () => {
    const { school, facilitator, person } = await open();
    await facilitator.act({ kind: 'begin' });
    // Somebody who changes their mind twice a second for half a minute is nobody's enemy.
    for (let tap = 0; tap < 60; tap += 1) {
      school.clock.now += 500;
      expect((await person(1).commit(1, tap % 2 === 0 ? 'ask' : 'plan')).status).toBe(200);
    }
    const statuses = new Map<number, number>();
    const sending = Array.from({ length: 5_000 }, (_, n) =>
      person(0).commit(1, n % 2 === 0 ? 'ask' : 'plan'),
    );
    for (const { status } of await Promise.all(sending)) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 200: 120, 429: 4_880 });
    expect((await person(1).commit(1, 'plan')).status).toBe(200);
    expect((await facilitator.see()).shared.round.first.n).toBe(2);
    expect(school.reported).toEqual([]);
  });

  describe('tells what is wrong:', () => {
    test('a name that is taken, or none', async () => {
      const { join } = await open(['Bo']);
      expect(await join('BÓ')).toMatchObject({ status: 409, body: { problem: 'name-taken' } });
      expect(await join('...')).toMatchObject({ status: 400, body: { problem: 'bad-name' } });
      const { db } = database.current();
      expect(await db.selectFrom('group_token').select('person').execute()).toHaveLength(2);
    });

    test('what comes too late, is not on offer, or is not for a member', async () => {
      const { facilitator, person } = await open();
      expect(await person(0).commit(1, 'ask')).toMatchObject({ status: 409, body: { problem: 'not-now' } });
      expect(await person(0).act({ kind: 'begin' })).toMatchObject({ body: { problem: 'not-facilitator' } });
      await facilitator.act({ kind: 'begin' });
      expect(await person(0).commit(1, 'close')).toMatchObject({ body: { problem: 'not-on-offer' } });
      await facilitator.act({ kind: 'go', round: 1, to: 'reveal' });
      expect(await person(0).commit(1, 'ask')).toMatchObject({ status: 409, body: { problem: 'late' } });
      await facilitator.act({ kind: 'close' });
      expect(await person(0).act({ kind: 'words', text: 'x' })).toMatchObject({
        body: { problem: 'closed' },
      });
    });

    test('who has no cookie of this session', async () => {
      const { school, session, person } = await open();
      const other = await openMeeting(school, []);
      for (const cookie of ['', other.facilitator.cookie, 'laveren-person=', 'laveren-person=x']) {
        const stranger = personOf(school, session, cookie, 'x');
        for (const path of ['', '/live']) expect((await stranger.ask('GET', path)).status).toBe(401);
        expect((await stranger.act({ kind: 'begin' })).status).toBe(401);
        expect((await stranger.ask('DELETE')).status).toBe(401);
      }
      expect((await person(0).see()).shared.begun).toBe(false);
    });
  });
});
