import { expect, test } from 'vitest';
import { errorEntry, logLine } from '../../src/server/log.ts';
import { mayMeasure } from '../../src/tools/site/measuring.ts';
import { onBothDatabases } from './support/databases.ts';
import { openClass, openSchool } from './support/school.ts';

onBothDatabases('who runs the server', (database) => {
  test('learns whether the process lives and whether it can serve', async () => {
    const school = await openSchool(database.current());
    expect(await school.ask('GET', '/health')).toMatchObject({ status: 200, body: { alive: true } });
    expect(await school.ask('GET', '/ready')).toMatchObject({ status: 200, body: { ready: true } });
  });

  test('has no new requests sent to a process that is about to stop; what it still answers, it ends', async () => {
    const school = await openSchool(database.current());
    const { handIn } = await openClass(school);
    school.stopping.abort();
    expect(await school.ask('GET', '/ready')).toMatchObject({ status: 503 });
    expect(await school.ask('GET', '/health')).toMatchObject({ status: 200 });
    const last = await handIn(['ask']);
    expect(last.status).toBe(200);
    expect(last.headers.get('connection')).toBe('close');
  });

  test('a page that listens is let go when the process stops', async () => {
    const school = await openSchool(database.current());
    const { task } = await openClass(school);
    const response = await school.app.request(`http://school.test/api/desk/assignments/${task.id}/live`, {
      headers: { 'x-test-lecturer': 'anna' },
    });
    const read = response.text();
    await new Promise((resolve) => setTimeout(resolve, 50));
    school.stopping.abort();
    expect(await read).toContain(':');
  });

  test('reads metrics by pattern of path; nobody else does', async () => {
    const school = await openSchool(database.current());
    const { handIn, room } = await openClass(school);
    await handIn(['ask']);
    expect((await school.ask('GET', '/metrics')).status).toBe(404);
    const { body } = await school.ask('GET', '/metrics', undefined, { 'x-test-measures': 'yes' });
    expect(body).toContain('laveren_hand_ins_total{outcome="kept"} 1');
    expect(body).toMatch(
      /laveren_request_seconds_count\{method="PUT",path="\/api\/classes\/:class\/.*status="200"\} 1/,
    );
    expect(body).not.toContain(room.id);
  });

  test('reads a log without people in it: no name, address, code, class, attempt, moves or word of anybody', async () => {
    const school = await openSchool(database.current());
    const { handIn, room, task, student } = await openClass(school);
    await handIn(['ask']);
    await handIn(['steal']);
    await student('PUT', `/classes/${room.id}/attempts/attempt-1/notes`, {
      ...{ about: 'starr', fields: { task: 'Geheim dagboek' } },
    });
    await school.ask('GET', '/nowhere/Geheim');
    const lines = school.lines.map((line) => JSON.parse(line));
    expect(lines.at(-1)).toEqual({
      ...{ time: '2027-01-15T08:00:00.000Z', level: 'info', method: 'GET' },
      ...{ path: 'none', status: 404, milliseconds: 0 },
    });
    expect(lines.map(({ path }) => path)).toContain('/api/classes/:class/attempts/:attempt/notes');
    const all = school.lines.join('\n');
    const secrets = [
      'Noor',
      'anna',
      'Geheim',
      'hond',
      'attempt-1',
      'ask',
      'steal',
      room.id,
      room.code,
      task.id,
    ];
    for (const secret of secrets) expect(all).not.toContain(secret);
  });
});

test('an error is logged with its kind and place, without its message', () => {
  const error = Object.assign(new RangeError('"Noor" is not valid'), { code: '22P02' });
  const line = logLine(0, errorEntry(error));
  expect(line).not.toContain('Noor');
  expect(JSON.parse(line)).toMatchObject({ level: 'error', error: 'RangeError', code: '22P02' });
  expect(line).toContain('machine.test.ts');
});

test.each([
  ['somebody on the machine itself', '127.0.0.1', {}, '', true],
  ['somebody elsewhere', '10.0.0.3', {}, '', false],
  ['somebody behind a proxy on the machine', '127.0.0.1', { 'x-forwarded-for': '10.0.0.3' }, '', false],
  ['who has the token', '10.0.0.3', { authorization: 'Bearer sesame' }, 'sesame', true],
  ['who has another token', '127.0.0.1', { authorization: 'Bearer sesamE' }, 'sesame', false],
  ['who has none where there is one', '127.0.0.1', {}, 'sesame', false],
])(
  'metrics are for the machine or for a token: %s',
  async (_, remote, headers: Record<string, string>, token, allowed) => {
    const { Hono } = await import('hono');
    const rule = mayMeasure({ token, proxied: false, remoteOf: () => remote });
    const app = new Hono().get('/', (context) => context.json(rule(context)));
    expect(await (await app.request('/', { headers })).json()).toBe(allowed);
  },
);
