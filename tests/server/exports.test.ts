import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/server/exports/formats.ts';
import { workbookOf } from '../../src/server/exports/workbook.ts';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('an export', (database) => {
  const open = async () => {
    const school = await openSchool(database.current());
    const there = await openClass(school, { title: 'Week 1: "durf" / Ërg; ../\r\nX' });
    await there.handIn(['ask', 'close']);
    return { school, ...there, path: `/desk/assignments/${there.task.id}/export` };
  };

  test.each([...EXPORT_FORMATS.keys()])('as %s comes as a file with a safe name', async (format) => {
    const { teacher, path } = await open();
    const { status, headers } = await teacher('GET', `${path}/${format}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="laveren-week-1-durf-erg-x-2027-01-15\.[a-z.]+"$/,
    );
  });

  test('holds the choices that were handed in', async () => {
    const { teacher, path } = await open();
    const csv: string = (await teacher('GET', `${path}/csv`)).body;
    expect(csv.match(/;Noor;attempt-1;fixture;/g)).toHaveLength(2);
    const statements = (await teacher('GET', `${path}/xapi`)).body;
    expect(statements.map((one: { result: object }) => one.result)).toEqual([
      { response: 'ask' },
      { response: 'close' },
      { completion: true, response: 'done' },
    ]);
  });

  test('is for the lecturer of the class only, and leaves a trace', async () => {
    const { school, student, path } = await open();
    expect((await school.lecturer('bram')('GET', `${path}/csv`)).status).toBe(404);
    expect((await student('GET', `${path}/csv`)).status).toBe(401);
    const { db } = database.current();
    const trace = () =>
      db.selectFrom('audit').select('lecturer').where('did', '=', 'exported-results').execute();
    expect(await trace()).toEqual([]);
    await school.lecturer('anna')('GET', `${path}/csv`);
    expect(await trace()).toEqual([{ lecturer: 'anna' }]);
  });

  test('of an unknown format is not found', async () => {
    const { teacher, path } = await open();
    expect((await teacher('GET', `${path}/constructor`)).status).toBe(404);
  });

  test('of somebody whose device says that it started in the year 100 000 comes all the same', async () => {
    const { student, room, task, notation, teacher, path } = await open();
    const body = { notation: notation(['ask']), language: 'nl', started: Number.MAX_SAFE_INTEGER };
    const answer = await student(
      'PUT',
      `/classes/${room.id}/assignments/${task.id}/attempts/attempt-9`,
      body,
    );
    expect(answer.status).toBe(200);
    expect((await teacher('GET', `${path}/csv`)).status).toBe(200);
    expect((await teacher('GET', `${path}/json`)).status).toBe(200);
  });
});

test('a workbook holds texts as texts, whatever they begin with, and nothing that no XML can hold', async () => {
  const rows = [['=1+1', 'a\u0000b\uD800c<&', 0.5, { moment: '2026-11-20T09:12:00.000Z' }, null]];
  const files = unzipSync(await workbookOf({ columns: ['a', 'b', 'c', 'd', 'e'], rows }));
  const all = Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  expect(all).toContain('=1+1');
  expect(all).not.toContain('<f>');
  expect(all).toContain('abc&lt;&amp;');
});
