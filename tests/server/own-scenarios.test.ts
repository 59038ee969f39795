import { expect, test } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { sweep } from '../../src/server/sweep.ts';
import { type Check, createChecker } from '../../src/server/uploads/checker.ts';
import { verify, verifyByPlaying } from '../../src/server/verify.ts';
import type { OwnBundle, UploadAnswer } from '../../src/wire/own-scenarios.ts';
import { UPLOAD_LIMITS } from '../../src/wire/own-scenarios.ts';
import { builtChecker, checkHere } from './support/checker.ts';
import { onBothDatabases } from './support/databases.ts';
import { ASSIGNMENT, openSchool } from './support/school.ts';
import { smallTalk, zipOf } from './support/zips.ts';

const DAY = 86_400_000;
const checker = builtChecker();

/** The same scenario with another first line, which is another edition of it. */
const changed = () => {
  const files = smallTalk();
  return {
    ...files,
    'story.ink': (files['story.ink'] ?? '').replace('Aysel komt binnen.', 'Aysel staat er.'),
  };
};

onBothDatabases('a scenario that a lecturer brings in', (database) => {
  /** `check` is the process that the server starts, or the same without one. */
  const open = async (check: Check = async (zip, owner) => checkHere(zip, owner)) => {
    const school = await openSchool(database.current(), null, check);
    const bring = async (who: string, files: Record<string, string> = smallTalk()) => {
      const response = await school.app.request('http://school.test/api/desk/scenarios', {
        method: 'POST',
        headers: { 'Content-Type': 'application/zip', 'x-test-lecturer': who },
        body: zipOf(files),
      });
      const body: UploadAnswer = await response.json();
      return {
        status: response.status,
        body,
        id: body.scenario?.id ?? '',
        edition: body.scenario?.edition ?? '',
      };
    };
    const anna = school.lecturer('anna');
    const own = async () => (await anna('GET', '/desk/scenarios')).body.scenarios;
    /** A class of a lecturer that is asked for some scenarios, and a student in it. */
    const classOf = async (who: string, scenarios: readonly string[], other: object = {}) => {
      const teacher = school.lecturer(who);
      const room = (await teacher('POST', '/desk/classes', { name: 'Klas', retentionDays: 30 })).body;
      const asked = await teacher('POST', `/desk/classes/${room.id}/assignments`, {
        ...{ ...ASSIGNMENT, scenarios, ...other },
      });
      const joined = await school.ask('POST', '/join', {
        ...{ class: { code: room.code }, name: 'Noor', recovery: 'mijn hond heet Bas' },
      });
      const student = school.withCookieOf(joined);
      const bundle = (id: string, edition: string) =>
        student('GET', `/classes/${room.id}/scenarios/${id}/${edition}`);
      const handIn = (notation: string, attempt = 'attempt-1') =>
        student('PUT', `/classes/${room.id}/assignments/${asked.body.id}/attempts/${attempt}`, {
          ...{ notation, language: 'nl', started: 5 },
        });
      return { teacher, room, asked, student, bundle, handIn };
    };
    const rows = async (table: 'edition' | 'own_edition' | 'own_scenario') =>
      (await database.current().db.selectFrom(table).selectAll().execute()).length;
    const needs = { database: database.current(), editions: school.editions, now: () => school.clock.now };
    return { school, bring, anna, own, classOf, rows, sweepNow: () => sweep(needs) };
  };

  test('is checked, asked of a class, played, handed in and looked at, as any other', async () => {
    const stopped: Error[] = [];
    const { signal } = new AbortController();
    const check = createChecker(checker.settings(), signal, (error) => stopped.push(error));
    const { school, bring, anna, own, classOf } = await open(check);
    const brought = await bring('anna');
    expect(brought).toMatchObject({
      status: 201,
      body: {
        scenario: {
          ...{ name: 'small-talk', languages: ['nl', 'en'], minutes: 5, assignments: 0, withdrawn: false },
          ...{ title: { nl: 'Een praatje', en: 'A chat' }, brought: school.clock.now },
        },
        findings: [{ rule: 'translation-unmarked', severity: 'warning' }],
      },
    });
    const { id, edition } = brought;
    const { room, asked, student, bundle, handIn } = await classOf('anna', [id, 'fixture']);
    expect(asked.status).toBe(201);
    expect(await own()).toMatchObject([{ id, edition, assignments: 1 }]);

    const told = (await student('GET', `/classes/${room.id}`)).body;
    expect(told.own).toMatchObject([{ id, edition, title: { nl: 'Een praatje' } }]);
    const got = await bundle(id, edition);
    expect(got.status).toBe(200);
    const playable: OwnBundle = got.body;
    expect(Object.keys(playable).sort()).toEqual(['atlas', 'debrief', 'edition', 'key', 'people', 'texts']);
    expect(playable.edition).toMatchObject({ hash: edition, manifest: { id } });
    expect(playable.texts.en?.cast.aysel?.name).toBe('Aysel');
    expect(playable.debrief.nl?.why.wait).toBe('Stilte nodigt uit.');
    expect(Object.keys(playable.people)).toContain('heads/hijab');
    expect(replay(playable.edition, { seed: 3, moves: ['ask', 'go-on'] }).problem).toBeNull();
    expect((await anna('GET', `/desk/scenarios/${id}/${edition}`)).body).toEqual(playable);

    const notation = `${id}@${edition} seed 3:`;
    expect((await handIn(`${notation} ask`)).body).toMatchObject({ state: 'kept', ended: false });
    expect((await handIn(`${notation} ask, go-on`)).body).toMatchObject({ state: 'kept', ended: true });
    expect((await handIn(`${notation} form, go-on`, 'attempt-2')).body).toMatchObject({
      problem: 'impossible-moves',
    });
    const results = (await anna('GET', `/desk/assignments/${asked.body.id}/results`)).body;
    expect(results.members[0].attempts).toMatchObject([{ scenario: id, moves: 2 }]);
    expect(results.scenarios).toMatchObject([
      { scenario: id, n: 1 },
      { scenario: 'fixture', n: 0 },
    ]);
    for (const format of ['csv', 'xlsx', 'json', 'xapi']) {
      const file = await anna('GET', `/desk/assignments/${asked.body.id}/export/${format}`);
      expect([format, file.status]).toEqual([format, 200]);
    }
    const csv = await anna('GET', `/desk/assignments/${asked.body.id}/export/csv`);
    expect(csv.body).toContain('go-on');
    expect([...school.reported, ...stopped]).toEqual([]);
  });

  test('is walked on its atlas exactly as it is played', async () => {
    const { school, bring } = await open();
    const { id, edition } = await bring('anna');
    const known = await school.editions.find(id, edition);
    if (known === null) throw new Error('it is not kept');
    expect(known.atlas.complete).toBe(true);
    for (const moves of [
      [],
      ['ask'],
      ['ask', 'go-on'],
      ['form', 'go-on'],
      ['form', '<', 'ask', 'tell'],
      ['ask', 'tell', 'x'],
    ]) {
      expect(verify(known, { seed: 1, moves })).toEqual(verifyByPlaying(known.edition, { seed: 1, moves }));
    }
  });

  test('is kept out by an error, which is told at its line, and what was there stays as it was', async () => {
    const { bring, own, rows } = await open();
    const { edition } = await bring('anna');
    const files = smallTalk();
    const wrong = { ...files, 'story.ink': (files['story.ink'] ?? '').replace(' #id:form ', ' ') };
    const refused = await bring('anna', wrong);
    expect(refused).toMatchObject({ status: 200, body: { scenario: null } });
    expect(refused.body.findings).toContainEqual(
      expect.objectContaining({ file: 'story.ink', line: 14, rule: 'id-missing', severity: 'error' }),
    );
    expect(await own()).toMatchObject([{ edition }]);
    expect(await rows('edition')).toBe(2);
  });

  test('is nobody else’s: not another lecturer’s, and no other class’s', async () => {
    const { school, bring, classOf } = await open();
    const { id, edition } = await bring('anna');
    const theirs = await bring('bert');
    expect(theirs.id).not.toBe(id);
    const asked = await classOf('anna', [id]);
    const elsewhere = await classOf('anna', ['fixture']);
    const later = await classOf('anna', [id], { opens: school.clock.now + 1_000 });
    const stolen = await classOf('bert', [id]);
    expect(stolen.asked.body).toMatchObject({ problem: 'flawed-assignment', reason: 'unknown-scenario' });

    const bert = school.lecturer('bert');
    expect((await bert('GET', '/desk/scenarios')).body.scenarios).toMatchObject([{ id: theirs.id }]);
    expect(await asked.bundle(id, edition)).toMatchObject({ status: 200 });
    const gone = { status: 404, body: { problem: 'not-found', reason: '' } };
    expect(await bert('GET', `/desk/scenarios/${id}/${edition}`)).toMatchObject(gone);
    expect(await bert('DELETE', `/desk/scenarios/${id}`)).toMatchObject(gone);
    expect(await elsewhere.bundle(id, edition)).toMatchObject(gone);
    expect(await stolen.bundle(id, edition)).toMatchObject(gone);
    expect(await asked.bundle(theirs.id, theirs.edition)).toMatchObject(gone);
    expect(await asked.bundle(id, theirs.edition)).toMatchObject(gone);
    expect(await asked.bundle('fixture', 'f1c7e0')).toMatchObject(gone);
    // Its class is asked, but not yet.
    expect(await later.bundle(id, edition)).toMatchObject(gone);
    school.clock.now += 1_000;
    expect(await later.bundle(id, edition)).toMatchObject({ status: 200 });

    const path = `/classes/${asked.room.id}/scenarios/${id}/${edition}`;
    expect(await school.ask('GET', path)).toMatchObject({ status: 401 });
    expect(await elsewhere.student('GET', path)).toMatchObject({ status: 401 });
    expect(await school.ask('GET', '/desk/scenarios')).toMatchObject({ status: 401 });
    expect(await asked.student('GET', `/desk/scenarios/${id}/${edition}`)).toMatchObject({ status: 401 });
    const unsigned = {
      method: 'POST',
      headers: { 'Content-Type': 'application/zip' },
      body: zipOf(smallTalk()),
    };
    expect((await school.app.request('http://school.test/api/desk/scenarios', unsigned)).status).toBe(401);
  });

  test('gets a new edition under its name, and who plays on the older one goes on', async () => {
    const { bring, own, classOf, rows } = await open();
    const { id, edition: first } = await bring('anna');
    const { bundle, handIn, student, room } = await classOf('anna', [id]);
    expect((await handIn(`${id}@${first} seed 3: ask`)).status).toBe(200);
    const again = await bring('anna', changed());
    expect(again.id).toBe(id);
    expect(again.edition).not.toBe(first);
    expect(await own()).toMatchObject([{ id, edition: again.edition }]);
    expect((await student('GET', `/classes/${room.id}`)).body.own).toMatchObject([
      { edition: again.edition },
    ]);
    expect((await handIn(`${id}@${first} seed 3: ask, go-on`)).body).toMatchObject({ ended: true });
    expect((await handIn(`${id}@${again.edition} seed 3: ask, go-on`, 'attempt-2')).status).toBe(200);
    expect((await bundle(id, first)).body.edition.hash).toBe(first);
    expect(await rows('own_edition')).toBe(2);
  });

  test('that no class was asked for leaves nothing of its older editions', async () => {
    const { bring, rows } = await open();
    await bring('anna');
    await bring('anna', changed());
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 1]);
  });

  test('can be withdrawn: asked for no more, while assignments that ask for it go on', async () => {
    const { school, bring, anna, own, classOf } = await open();
    const { id, edition } = await bring('anna');
    const { asked, bundle, handIn } = await classOf('anna', [id]);
    expect((await anna('DELETE', `/desk/scenarios/${id}`)).status).toBe(204);
    expect(await own()).toMatchObject([{ id, withdrawn: true, assignments: 1 }]);
    expect((await classOf('anna', [id])).asked.body.problem).toBe('flawed-assignment');

    expect((await bundle(id, edition)).status).toBe(200);
    expect((await handIn(`${id}@${edition} seed 3: ask`)).status).toBe(200);
    const renamed = await anna('PATCH', `/desk/assignments/${asked.body.id}`, {
      title: 'Week 2',
      archived: true,
    });
    expect(renamed).toMatchObject({ status: 200, body: { title: 'Week 2', archived: true } });

    await bring('anna');
    expect(await own()).toMatchObject([{ id, withdrawn: false }]);
    expect((await classOf('anna', [id])).asked.status).toBe(201);
    expect(school.reported).toEqual([]);
  });

  test('stays as long as it is on offer, asked for, or handed in on; then it goes with everything', async () => {
    const { school, bring, anna, classOf, rows, sweepNow } = await open();
    const { id, edition } = await bring('anna');
    const { room, handIn } = await classOf('anna', [id]);
    await handIn(`${id}@${edition} seed 3: ask`);
    await bring('anna', changed());
    await anna('DELETE', `/desk/scenarios/${id}`);
    school.clock.now += 29 * DAY;
    await sweepNow();
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 2]);
    // The class goes, and with it what asked for it and what was handed in.
    await anna('DELETE', `/desk/classes/${room.id}`);
    school.clock.now += 90 * DAY;
    await sweepNow();
    // The present edition was last on offer at the sweep before.
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 1]);
    school.clock.now += 1;
    await sweepNow();
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([0, 0]);
    expect(await rows('edition')).toBe(1);
  });

  test('that is not withdrawn stays, however long nobody asks for it', async () => {
    const { school, bring, rows, sweepNow } = await open();
    await bring('anna');
    for (const _ of [1, 2, 3]) {
      school.clock.now += 80 * DAY;
      await sweepNow();
    }
    expect([await rows('own_scenario'), await rows('own_edition')]).toEqual([1, 1]);
  });

  test('waits for its turn to be checked, and not for ever', async () => {
    const { bring, own } = await open(async () => 'busy');
    const waits = (await bring('anna')) as { status: number; body: unknown };
    expect(waits).toMatchObject({ status: 503, body: { problem: 'check-busy' } });
    for (let tried = 1; tried < 40; tried += 1) await bring('anna');
    expect(await bring('anna')).toMatchObject({ status: 429, body: { problem: 'too-many-tries' } });
    expect(await bring('bert')).toMatchObject({ status: 503 });
    expect(await own()).toEqual([]);
  });

  test('with names that JavaScript knows itself, and odd signs, is read as any other', async () => {
    const { school, bring, anna, own, classOf } = await open();
    const files = Object.entries(smallTalk()).map(([name, text]) => [
      name,
      // Signs that a database may not have in a text, in a title.
      text.replace(/\b(wait|silence|told)\b/g, 'constructor').replace('Een praatje', 'Een\\u0000 \\ud800'),
    ]);
    const { id, edition, body } = await bring('anna', Object.fromEntries(files));
    expect((await own())[0].title.nl).toBe('Een\u0000 \ud800');
    expect(body.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { room, asked, handIn } = await classOf('anna', [id]);
    const moves = `${id}@${edition} seed 3: ask, constructor`;
    expect((await handIn(moves)).body).toMatchObject({ ended: true });
    for (const name of ['Sem', 'Lot', 'Bo', 'Jip']) {
      const joined = await school.ask('POST', '/join', {
        ...{ class: { code: room.code }, name, recovery: 'zomer in Delft' },
      });
      const path = `/classes/${room.id}/assignments/${asked.body.id}/attempts/attempt-${name}`;
      await school.withCookieOf(joined)('PUT', path, { notation: moves, language: 'nl', started: 5 });
    }
    const results = (await anna('GET', `/desk/assignments/${asked.body.id}/results`)).body;
    expect(results.scenarios[0].n).toBe(5);
    expect(results.scenarios[0].book.distributions).toContainEqual(
      expect.objectContaining({ decision: 'constructor', n: 5 }),
    );
    for (const format of ['csv', 'xlsx', 'json', 'xapi']) {
      expect((await anna('GET', `/desk/assignments/${asked.body.id}/export/${format}`)).status).toBe(200);
    }
    expect(school.reported).toEqual([]);
  });

  test('is not taken in where it is too large or no zip', async () => {
    const { school } = await open();
    const send = async (body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
      const all = { 'Content-Type': 'application/zip', 'x-test-lecturer': 'anna', ...headers };
      const init = { method: 'POST', headers: all, body };
      const response = await school.app.request('http://school.test/api/desk/scenarios', init);
      return { status: response.status, body: await response.json() };
    };
    const large = new Uint8Array(UPLOAD_LIMITS.zip + 1).fill(0x50);
    expect(await send(large)).toMatchObject({ status: 413, body: { problem: 'too-large' } });
    expect(await send(large, { 'Content-Length': String(large.length) })).toMatchObject({ status: 413 });
    expect(await send(large.slice(0, 9))).toMatchObject({
      ...{ status: 200, body: { scenario: null, findings: [{ rule: 'not-a-zip' }] } },
    });
    expect(await send(large, { 'Content-Type': 'application/json' })).toMatchObject({ status: 413 });
    expect(await send(large.slice(0, 9), { 'Content-Type': 'text/plain' })).toMatchObject({ status: 400 });
  });
});
