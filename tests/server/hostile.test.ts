import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { expect, test } from 'vitest';
import { close, listen } from '../../src/tools/site/listen.ts';
import { onBothDatabases } from './support/databases.ts';
import { type HostileRoute, hostileRequests, withoutEchoes } from './support/hostile.ts';
import { many, PATIENCE } from './support/long.ts';
import { cookieOf, openMeeting } from './support/meeting.ts';
import { openWorkshop } from './support/own-scenarios.ts';
import { type Answer, atOnce, send } from './support/pupils.ts';
import type { KnownIds } from './support/right-bodies.ts';
import { openClass } from './support/school.ts';

/** What no answer may hold: places in the code, words of SQL, names of tables, of the machine. */
const INSIDE =
  /\bat .+:\d+:\d+|node_modules|\.ts:|\bselect\b.+\bfrom\b|\binsert into\b|syntax error|SQLITE_|Kysely|postgres|token_hash|recovery_hash/i;

/** After so many requests much of what they know is erased, withdrawn or closed, and they get it anew. */
const ROUND = 500;
const HOUR = 3_600_000;
const SEED = 20_261_122;

onBothDatabases('malformed and hostile requests', (database) => {
  test(
    'are answered: never with an error of the server, never with anything from within',
    async () => {
      const workshop = await openWorkshop(database.current());
      const { school } = workshop;
      const server: Server = createServer(getRequestListener(school.app.fetch));
      // While a class is made ready nobody sends anything, and a connection that is closed just then proves nothing.
      server.keepAliveTimeout = 0;
      const port = await listen(server, '127.0.0.1', 0);
      const bad: unknown[] = [];
      const seen = new Map<number, number>();
      for (let round = 0; round < many(5, 100); round += 1) {
        const known = await openAll(workshop, round);
        await atOnce(hostileRequests(SEED + round, ROUND, routesOf(school), known), 8, async (request) => {
          const { method, path, body, headers } = request;
          const answer: Answer | null = await send(port, method, path, body, headers);
          const status = answer?.status ?? 0;
          seen.set(status, (seen.get(status) ?? 0) + 1);
          const leaks = INSIDE.test(withoutEchoes(answer?.body ?? ''));
          if (answer === null || status >= 500 || leaks) bad.push({ request, answer });
        });
      }
      await close(server);
      expect(bad.slice(0, 3)).toEqual([]);
      expect(school.reported).toEqual([]);
      // They got in as well as being turned away at the door.
      for (const status of [200, 201, 400, 401, 404]) expect(seen.get(status) ?? 0).toBeGreaterThan(20);
      expect(({} as { admin?: unknown }).admin).toBeUndefined();
    },
    PATIENCE,
  );
});

type Workshop = Awaited<ReturnType<typeof openWorkshop>>;

function routesOf({ app }: Workshop['school']): readonly HostileRoute[] {
  return (
    app.routes
      .map(({ method, path }) => ({ method, path: path.slice('/api'.length) }))
      // A page that listens never ends.
      .filter(({ path }) => !path.endsWith('/live'))
  );
}

/** A class, an own scenario and a session, as new; an hour after the last ones, so that nobody is told to slow down. */
async function openAll({ school, bring }: Workshop, round: number): Promise<KnownIds> {
  school.clock.now += HOUR;
  const { id: scenario, edition } = await bring('anna');
  const attempt = `attempt-of-round-${round}`;
  const asking = { scenarios: ['fixture', scenario] };
  const { room, task, joined, notation, handIn } = await openClass(school, asking);
  await handIn(['ask'], attempt);
  const { session, code, link, facilitator, person } = await openMeeting(school, ['Bo', 'Cas']);
  if (round % 2 === 1) await facilitator.act({ kind: 'begin' });
  const { secret } = (await person(0).ask('POST', '/elsewhere')).body;
  return {
    ...{ class: room.id, assignment: task.id, attempt, scenario, edition, format: 'csv', session },
    ...{ code: room.code, sessionCode: code, sessionLink: link, secret },
    people: [facilitator.id, person(0).id],
    notation: notation(['ask', 'close']),
    cookies: { student: cookieOf(joined), people: [facilitator.cookie, person(0).cookie] },
  };
}
