import { expect, test } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { type Check, createChecker } from '../../src/server/uploads/checker.ts';
import { verify, verifyByPlaying } from '../../src/server/verify.ts';
import { type OwnBundle, UPLOAD_LIMITS } from '../../src/wire/own-scenarios.ts';
import { builtChecker } from './support/checker.ts';
import { onBothDatabases } from './support/databases.ts';
import { openWorkshop } from './support/own-scenarios.ts';
import { retold, smallTalk, zipOf } from './support/zips.ts';

const checker = builtChecker();

onBothDatabases('a scenario that a lecturer brings in', (database) => {
  const open = (check?: Check) => openWorkshop(database.current(), check);

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
    const refused = await bring(
      'anna',
      retold((text) => text.replace(' #id:form ', ' ')),
    );
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
