import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('the results of an assignment', (database) => {
  /** A class in which each of these courses was handed in by another member. */
  const open = async (courses: readonly (readonly string[])[]) => {
    const school = await openSchool(database.current());
    const there = await openClass(school);
    const { room, task, teacher, notation } = there;
    const students = [];
    for (const [n, moves] of courses.entries()) {
      const joined = await school.ask('POST', '/join', {
        class: { code: room.code },
        name: `Student ${n}`,
        recovery: 'een woord van mij',
      });
      const student = school.withCookieOf(joined);
      const body = { notation: notation(moves, n), language: 'nl', started: 5 };
      const path = `/classes/${room.id}/assignments/${task.id}/attempts/attempt-${n}`;
      expect((await student('PUT', path, body)).status).toBe(200);
      students.push(student);
    }
    const results = async () => (await teacher('GET', `/desk/assignments/${task.id}/results`)).body;
    return { school, ...there, students, results };
  };
  const PLAIN = ['plan', 'close'];
  const ASKING = ['ask', 'ask-on', 'close'];

  test('show who has handed in what, and who has not', async () => {
    const { results } = await open([PLAIN, ['ask']]);
    const { members } = await results();
    expect(members).toMatchObject([
      { name: 'Noor', attempts: [] },
      {
        name: 'Student 0',
        attempts: [{ id: 'attempt-0', scenario: 'fixture', moves: 2, ended: 1_800_000_000_000 }],
      },
      { name: 'Student 1', attempts: [{ id: 'attempt-1', moves: 1, ended: null }] },
    ]);
  });

  test('show how five divided over the options, and nothing that tells who', async () => {
    const { results } = await open([PLAIN, PLAIN, PLAIN, ASKING, ASKING]);
    const [scenario] = (await results()).scenarios;
    expect(scenario).toMatchObject({ scenario: 'fixture', n: 5 });
    expect(scenario.book.distributions[0]).toMatchObject({
      decision: 'opening',
      n: 5,
      options: [
        { option: 'plan', count: 3, offered: 5 },
        { option: 'ask', count: 2, offered: 5 },
      ],
    });
    expect(JSON.stringify(scenario)).not.toMatch(/Student|attempt-/);
  });

  test('show no figures of a decision that fewer than five came to, also where the class is larger', async () => {
    const { results, students, room } = await open([PLAIN, PLAIN, PLAIN, PLAIN, ['ask']]);
    const fields = { option: 'close', kinds: 'legal', text: 'Het was genoeg.' };
    await students[0]?.('PUT', `/classes/${room.id}/attempts/attempt-0/notes`, {
      about: 'reason/middle',
      fields,
    });
    const [{ book, reasons }] = (await results()).scenarios;
    expect(book.distributions).toMatchObject([
      { decision: 'opening', n: 5 },
      { decision: 'middle', n: 4, options: [], spread: 0 },
    ]);
    expect(reasons).toEqual([]);
  });

  test('are what they are after every hand-in, reason and newcomer, also within the same millisecond', async () => {
    const { results, students, room, task, notation, school } = await open([
      PLAIN,
      PLAIN,
      PLAIN,
      ASKING,
      ['ask'],
    ]);
    const before = await results();
    expect(await results()).toEqual(before);
    const [fixture] = before.scenarios;
    const path = `/classes/${room.id}/assignments/${task.id}/attempts/attempt-4`;
    await students[4]?.('PUT', path, { notation: notation(['ask', 'close'], 4), language: 'nl', started: 5 });
    const after = await results();
    expect(fixture.book.distributions[1].n).toBe(4);
    expect(after.scenarios[0].book.distributions[1].n).toBe(5);
    const note = { about: 'reason/opening', fields: { option: 'ask', kinds: '', text: 'Eerst luisteren.' } };
    await students[4]?.('PUT', `/classes/${room.id}/attempts/attempt-4/notes`, note);
    expect((await results()).scenarios[0].reasons).toHaveLength(1);
    const who = { class: { code: room.code }, name: 'Zoe', recovery: 'een woord van mij' };
    await school.ask('POST', '/join', who);
    expect((await results()).members).toHaveLength(after.members.length + 1);
  });

  test('show no figures of four', async () => {
    const { results } = await open([PLAIN, PLAIN, ASKING, ASKING]);
    expect((await results()).scenarios).toEqual([{ scenario: 'fixture', n: 4, book: null, reasons: [] }]);
  });

  test('show the reasons that were given, without their writers', async () => {
    const { results, students, room } = await open([PLAIN, PLAIN, PLAIN, ASKING, ASKING]);
    const fields = { option: 'plan', kinds: 'legal', text: 'Zo staat het er.' };
    const path = `/classes/${room.id}/attempts/attempt-1/notes`;
    await students[1]?.('PUT', path, { about: 'reason/opening', fields });
    expect((await results()).scenarios[0].reasons).toEqual([{ decision: 'opening', ...fields }]);
  });

  test('an attempt opens for its lecturer with what was written beside it; the student reads the comments', async () => {
    const { teacher, students, room, school } = await open([ASKING]);
    await students[0]?.('PUT', `/classes/${room.id}/attempts/attempt-0/notes`, {
      about: 'starr',
      fields: { task: 'Luisteren.' },
    });
    const text = 'Wat had je gedaan als hij <b>niets</b> zei?';
    expect((await teacher('POST', '/desk/attempts/attempt-0/comments', { text })).status).toBe(201);
    const seen = (await teacher('GET', '/desk/attempts/attempt-0')).body;
    expect(seen).toMatchObject({
      member: { name: 'Student 0' },
      notes: [{ about: 'starr', fields: { task: 'Luisteren.' } }],
      comments: [{ text }],
    });
    const mine = (await students[0]?.('GET', `/classes/${room.id}/mine`))?.body;
    expect(mine.comments).toMatchObject([{ attempt: 'attempt-0', text }]);
    expect((await school.lecturer('bram')('GET', '/desk/attempts/attempt-0')).status).toBe(404);
    expect((await teacher('DELETE', `/desk/attempts/attempt-0/comments/${seen.comments[0].id}`)).status).toBe(
      204,
    );
    expect((await teacher('GET', '/desk/attempts/attempt-0')).body.comments).toEqual([]);
  });

  test('are not for another lecturer, and leave a trace of who saw them', async () => {
    const { school, task, results } = await open([PLAIN]);
    await results();
    expect((await school.lecturer('bram')('GET', `/desk/assignments/${task.id}/results`)).status).toBe(404);
    const { db } = database.current();
    const seen = await db.selectFrom('audit').select('lecturer').where('did', '=', 'saw-results').execute();
    expect(seen).toEqual([{ lecturer: 'anna' }]);
  });
});
