import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('a hand-in', (database) => {
  const open = async (assignment?: object) => {
    const school = await openSchool(database.current());
    return { school, ...(await openClass(school, assignment)) };
  };
  const kept = async ({ student, room }: Awaited<ReturnType<typeof openClass>>) =>
    (await student('GET', `/classes/${room.id}`)).body.assignments[0].attempts.map(
      ({ notation }: { notation: string }) => notation,
    );

  test('is stored as it was sent, and the whole list is sent each time', async () => {
    const there = await open();
    expect(await there.handIn([])).toMatchObject({ status: 200, body: { state: 'kept', ended: false } });
    expect(await there.handIn(['ask'])).toMatchObject({ status: 200, body: { state: 'kept', ended: false } });
    expect(await there.handIn(['ask', 'close'])).toMatchObject({ body: { state: 'kept', ended: true } });
    expect(await kept(there)).toEqual([there.notation(['ask', 'close'])]);
  });

  test('sent twice changes nothing', async () => {
    const there = await open();
    await there.handIn(['ask']);
    expect(await there.handIn(['ask'])).toMatchObject({ status: 200, body: { state: 'kept' } });
    expect(await kept(there)).toEqual([there.notation(['ask'])]);
  });

  test('that comes late is behind what is there, and changes nothing', async () => {
    const there = await open();
    await there.handIn(['ask', 'ask-on', 'close']);
    expect(await there.handIn(['ask'])).toMatchObject({ status: 200, body: { state: 'late' } });
    expect(await kept(there)).toEqual([there.notation(['ask', 'ask-on', 'close'])]);
  });

  test('that went another way under the same name is refused, and both devices keep what they have', async () => {
    const there = await open();
    await there.handIn(['ask', 'ask-on']);
    expect(await there.handIn(['ask', 'close'])).toMatchObject({ status: 409, body: { problem: 'parted' } });
    expect(await there.handIn(['plan'])).toMatchObject({ status: 409 });
    expect(await kept(there)).toEqual([there.notation(['ask', 'ask-on'])]);
  });

  test('of a name that begins as another does is not taken for its continuation', async () => {
    const there = await open();
    await there.handIn(['ask', 'ask-on']);
    // "ask,ask" is the beginning of the text "ask,ask-on" and not of the list.
    expect((await there.handIn(['ask', 'close'])).status).toBe(409);
  });

  test('many at once, of many attempts and of the same one, are all answered truthfully', async () => {
    const there = await open();
    const long = ['ask', ...Array<string>(40).fill('ask-on'), 'close'];
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        const attempt = `attempt-${n % 5}`;
        return there.handIn(long.slice(0, (n * 7) % (long.length + 1)), attempt);
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(200).fill(200));
    const lengths = [0, 1, 2, 3, 4].map((group) =>
      Math.max(...Array.from({ length: 40 }, (_, n) => ((group + n * 5) * 7) % (long.length + 1))),
    );
    const found = (await kept(there)).map((text: string) => text.split(',').length).sort();
    expect(found).toEqual(lengths.map((length) => Math.max(1, length)).sort());
  });

  test.each([
    ['no notation', 'hello', 400, 'bad-notation'],
    ['an unknown scenario', 'elsewhere@f1c7e0 seed 1: ask', 409, 'not-assigned'],
    ['an unknown edition', 'fixture@abcdef seed 1: ask', 422, 'unknown-edition'],
    ['an invented choice', 'fixture@f1c7e0 seed 1: ask, steal', 422, 'impossible-moves'],
    ['a choice that is not on offer here', 'fixture@f1c7e0 seed 1: plan, ask-on', 422, 'impossible-moves'],
    ['a step back from nothing', 'fixture@f1c7e0 seed 1: <', 422, 'impossible-moves'],
    ['a choice after the end', 'fixture@f1c7e0 seed 1: ask, close, ask', 422, 'impossible-moves'],
  ])('of %s is refused with what is wrong', async (_, notation, status, problem) => {
    const { student, room, task, ...there } = await open();
    const path = `/classes/${room.id}/assignments/${task.id}/attempts/attempt-1`;
    const answer = await student('PUT', path, { notation, language: 'nl', started: 5 });
    expect(answer).toMatchObject({ status, body: { problem } });
    expect(await kept({ student, room, task, ...there })).toEqual([]);
  });

  test('before the opening, after the closing and for an archived assignment is refused', async () => {
    const there = await open({ opens: 1_800_000_000_100, closes: 1_800_000_000_200 });
    expect(await there.handIn(['ask'])).toMatchObject({ status: 409, body: { problem: 'not-open-yet' } });
    there.school.clock.now += 100;
    expect(await there.handIn(['ask'])).toMatchObject({ status: 200 });
    there.school.clock.now += 100;
    expect(await there.handIn(['ask', 'close'])).toMatchObject({ status: 409, body: { problem: 'closed' } });
  });

  test('of somebody else under the same name is refused, and tells nothing about it', async () => {
    const there = await open();
    await there.handIn(['ask']);
    const other = there.school.withCookieOf(
      await there.school.ask('POST', '/join', {
        class: { code: there.room.code },
        name: 'Sem',
        recovery: 'zomer in Delft',
      }),
    );
    const path = `/classes/${there.room.id}/assignments/${there.task.id}/attempts/attempt-1`;
    const body = { notation: there.notation(['ask', 'close']), language: 'nl', started: 5 };
    expect(await other('PUT', path, body)).toMatchObject({
      status: 409,
      body: { problem: 'parted', reason: '' },
    });
    expect(await kept(there)).toEqual([there.notation(['ask'])]);
  });

  test('is still there when the server comes back', async () => {
    const there = await open();
    await there.handIn(['ask']);
    const { openDatabase } = await import('../../src/server/store/open.ts');
    const again = await openDatabase(database.address());
    const rows = await again.db.selectFrom('attempt').select('moves').execute();
    await again.close();
    expect(rows).toEqual([{ moves: 'ask,' }]);
  });
});
