import { expect, test } from 'vitest';
import { openEditions } from '../../src/server/editions.ts';
import { sweep } from '../../src/server/sweep.ts';
import { onBothDatabases } from './support/databases.ts';
import { openMeeting } from './support/meeting.ts';
import { openClass, openSchool, smallEdition } from './support/school.ts';

const DAY = 86_400_000;

type GroupTable = 'group_session' | 'group_token' | 'group_event';

onBothDatabases('what is not to be kept', (database) => {
  const open = async () => {
    const school = await openSchool(database.current());
    const there = await openClass(school);
    const needs = { database: database.current(), editions: school.editions, now: () => school.clock.now };
    const count = async (table: 'class' | 'member' | 'attempt' | 'note' | 'event' | 'edition' | GroupTable) =>
      (await database.current().db.selectFrom(table).selectAll().execute()).length;
    return { school, ...there, needs, count };
  };

  test('a class goes, with everything in it, when its time after the last hand-in is over', async () => {
    const { school, room, handIn, student, needs, count } = await open();
    school.clock.now += 300 * DAY;
    await handIn(['ask']);
    await student('PUT', `/classes/${room.id}/attempts/attempt-1/notes`, { about: 'starr', fields: {} });
    school.clock.now += 365 * DAY - 1;
    await sweep(needs);
    expect([await count('class'), await count('attempt'), await count('note')]).toEqual([1, 1, 1]);
    school.clock.now += 1;
    await Promise.all([sweep(needs), sweep(needs)]);
    expect([
      await count('class'),
      await count('member'),
      await count('attempt'),
      await count('note'),
    ]).toEqual([0, 0, 0, 0]);
  });

  test('a class in which nothing happened goes after its making, and its neighbour stays', async () => {
    const { school, teacher, needs, count } = await open();
    await teacher('POST', '/desk/classes', { name: 'Klas 2', retentionDays: 366 });
    school.clock.now += 365 * DAY;
    await sweep(needs);
    expect(await count('class')).toBe(1);
  });

  test('a session of intervision goes after its own time, and its edition stays as long as it does', async () => {
    const { school, needs, count } = await open();
    await openMeeting(school, ['Bo'], { keptDays: 90 });
    await openMeeting(school, [], { keptDays: 1 });
    school.clock.now += DAY;
    const without = { ...needs, editions: { ...school.editions, library: new Map() } };
    await sweep(without);
    expect([await count('group_session'), await count('group_event')]).toEqual([1, 2]);
    school.clock.now += 89 * DAY - 1;
    await sweep(without);
    expect(await count('group_session')).toBe(1);
    school.clock.now += DAY;
    await Promise.all([sweep(without), sweep(without)]);
    expect([await count('group_session'), await count('group_token'), await count('edition')]).toEqual([
      0, 0, 0,
    ]);
  });

  test('events of more than a day ago are forgotten', async () => {
    const { school, needs, count } = await open();
    const { db } = database.current();
    await db.insertInto('event').values({ topic: 'a', data: '1', at: school.clock.now }).execute();
    await sweep(needs);
    expect(await count('event')).toBe(1);
    school.clock.now += DAY + 1;
    await sweep(needs);
    expect(await count('event')).toBe(0);
  });

  test('the log of who saw what goes after 400 days, also that of a class that is no more', async () => {
    const { school, room, teacher, needs } = await open();
    const left = async () => (await database.current().db.selectFrom('audit').select('did').execute()).length;
    await teacher('DELETE', `/desk/classes/${room.id}`);
    school.clock.now += 400 * DAY;
    await sweep(needs);
    expect(await left()).toBe(3);
    school.clock.now += 1;
    await sweep(needs);
    expect(await left()).toBe(0);
  });

  test('an edition goes long after the library had it last, unless an attempt stands on it', async () => {
    const { school, room, task, student, needs, count } = await open();
    const { edition, ...rest } = smallEdition();
    const older = (hash: string) => ({ ...rest, edition: { ...edition, hash } });
    const put = (hash: string) =>
      student('PUT', `/classes/${room.id}/assignments/${task.id}/attempts/attempt-${hash}`, {
        ...{ notation: `fixture@${hash} seed 7: ask`, language: 'nl', started: 5 },
      });
    await openEditions(database.current(), [older('aaaaaa'), older('bbbbbb')], needs.now);
    expect((await put('aaaaaa')).status).toBe(200);
    school.clock.now += 90 * DAY;
    await sweep(needs);
    expect(await count('edition')).toBe(3);
    school.clock.now += 1;
    await sweep(needs);
    const left = await database.current().db.selectFrom('edition').select('hash').orderBy('hash').execute();
    expect(left.map(({ hash }) => hash)).toEqual(['aaaaaa', edition.hash]);
    expect((await put('bbbbbb')).body).toMatchObject({ problem: 'unknown-edition' });
  });
});
