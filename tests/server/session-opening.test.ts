import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { cookieOf, DRAFT, openMeeting, personOf } from './support/meeting.ts';
import { openClass, openSchool, smallEdition } from './support/school.ts';

onBothDatabases('a session of intervision', (database) => {
  describe('tells what is wrong:', () => {
    test.each([
      ['a shape there is none of', { shape: 'race' }, 400, 'not-understood'],
      ['nothing to sail', { scenario: null }, 400, 'not-understood'],
      ['a scenario that is not in the library', { scenario: 'nowhere' }, 422, 'unknown-edition'],
      ['a method without its name', { shape: 'method', scenario: null }, 400, 'not-understood'],
      ['ninety-one days', { keptDays: 91 }, 400, 'not-understood'],
      ['a facilitator without a name', { name: '...' }, 400, 'bad-name'],
      ['an assignment of nobody', { shape: 'compare', assignment: 'nobodys-one' }, 401, 'not-signed-in'],
    ])('%s', async (_, change, status, problem) => {
      const school = await openSchool(database.current());
      const sent = { ...DRAFT, ...change };
      expect(await school.ask('POST', '/sessions', sent)).toMatchObject({ status, body: { problem } });
    });
  });

  describe('can be about a course that somebody played:', () => {
    const course = (moves: string, before: number) => ({
      ...{ shape: 'method', method: 'short', scenario: null },
      course: { notation: `fixture@f1c7e0 seed 7: ${moves}`, before },
    });

    test('up to the decision, and what came after it is told to nobody yet', async () => {
      const school = await openSchool(database.current());
      const { facilitator } = await openMeeting(school, [], course('ask, <, plan, close', 1));
      const { shared } = await facilitator.see();
      expect(shared).toMatchObject({ moves: ['plan'], deed: null });
      expect(JSON.stringify(shared)).not.toContain('"close"');
    });

    test.each([
      ['that nobody can have played', 'close', 0, 422, 'impossible-moves'],
      ['of which the decision lies behind the end', 'ask, close', 2, 422, 'impossible-moves'],
      ['that is none', '', 9, 422, 'impossible-moves'],
      ['that is no notation', 'ASK!', 0, 400, 'bad-notation'],
    ])('not one %s', async (_, moves, before, status, problem) => {
      const school = await openSchool(database.current());
      const sent = { ...DRAFT, ...course(moves, before) };
      expect(await school.ask('POST', '/sessions', sent)).toMatchObject({ status, body: { problem } });
    });

    test("not one in a lecturer's own scenario, by who has heard of its id", async () => {
      const school = await openSchool(database.current());
      const known = smallEdition();
      const scenario = 'own-0123456789abcdef-fixture';
      await database
        .current()
        .db.insertInto('edition')
        .values({
          ...{ scenario, hash: known.edition.hash, owner: 'a-lecturer', content: JSON.stringify(known) },
          ...{ created: 0, published: 0 },
        })
        .execute();
      const sent = { ...DRAFT, ...course('ask, close', 1) };
      const theirs = {
        ...sent,
        course: { ...sent.course, notation: `${scenario}@f1c7e0 seed 7: ask, close` },
      };
      expect((await school.ask('POST', '/sessions', sent)).status).toBe(201);
      expect(await school.ask('POST', '/sessions', theirs)).toMatchObject({
        ...{ status: 422, body: { problem: 'unknown-edition' } },
      });
    });
  });

  test('is not begun on a story of which not every path is known', async () => {
    const school = await openSchool(database.current());
    const [known] = school.editions.library.values();
    const hash = 'abcdef01';
    const edition = { ...known?.edition, hash };
    const content = JSON.stringify({
      ...known,
      edition,
      atlas: { ...known?.atlas, complete: false, places: [] },
    });
    const row = { scenario: 'fixture', hash, owner: null, content, created: 1, published: 1 };
    await database.current().db.insertInto('edition').values(row).execute();
    const course = { notation: `fixture@${hash} seed 7: ask`, before: 0 };
    const sent = { ...DRAFT, shape: 'method', method: 'short', scenario: null, course };
    expect(await school.ask('POST', '/sessions', sent)).toMatchObject({
      status: 422,
      body: { problem: 'unmapped-story' },
    });
  });

  describe('can be about where a class parted:', () => {
    const parted = async (courses: readonly (readonly string[])[]) => {
      const school = await openSchool(database.current());
      const { teacher, room, task, notation } = await openClass(school);
      for (const [n, moves] of courses.entries()) {
        const joining = { class: { code: room.code }, name: `Student ${n}`, recovery: 'een woord van mij' };
        const student = school.withCookieOf(await school.ask('POST', '/join', joining));
        const path = `/classes/${room.id}/assignments/${task.id}/attempts/attempt-${n}-of-test`;
        const sent = { notation: notation(moves), language: 'nl', started: 5 };
        expect((await student('PUT', path, sent)).status).toBe(200);
      }
      const draft = { ...DRAFT, shape: 'compare', assignment: task.id };
      return { school, teacher, draft };
    };
    const ask = ['ask', 'close'];
    const plan = ['plan', 'close'];

    test('its lecturer makes the agenda, without a name of the class', async () => {
      const { school, teacher, draft } = await parted([ask, ask, ask, plan, plan]);
      const begun = await teacher('POST', '/sessions', draft);
      expect(begun.status).toBe(201);
      const lecturer = personOf(school, begun.body.session, cookieOf(begun), begun.body.person);
      await lecturer.act({ kind: 'begin' });
      const { shared } = await lecturer.see();
      expect(shared).toMatchObject({
        agenda: [{ decision: 'opening' }],
        round: { stage: 'reveal', first: { tally: { n: 5, counts: { ask: 3, plan: 2 } } } },
      });
      expect(JSON.stringify(shared)).not.toContain('Student');
    });

    test('nobody else does', async () => {
      const { school, draft } = await parted([ask]);
      expect(await school.ask('POST', '/sessions', draft)).toMatchObject({ status: 401 });
      expect(await school.lecturer('bram')('POST', '/sessions', draft)).toMatchObject({ status: 404 });
    });

    test.each([
      ['fewer than five played', [ask, ask, plan, plan], 'too-few-attempts'],
      ['all did the same', [ask, ask, ask, ask, ask], 'no-disagreement'],
    ])('not where %s', async (_, courses, problem) => {
      const { teacher, draft } = await parted(courses);
      expect(await teacher('POST', '/sessions', draft)).toMatchObject({ status: 409, body: { problem } });
    });
  });
});
