import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { expect, test } from 'vitest';
import { close, listen } from '../../src/tools/site/listen.ts';
import { onBothDatabases } from './support/databases.ts';
import { hostileRequests } from './support/hostile.ts';
import { many, PATIENCE } from './support/long.ts';
import { type Answer, atOnce, send } from './support/pupils.ts';
import { openClass, openSchool } from './support/school.ts';

/** What no answer may hold: places in the code, words of SQL, names of tables, of the machine. */
const INSIDE =
  /\bat .+:\d+:\d+|node_modules|\.ts:|\bselect\b.+\bfrom\b|\binsert into\b|syntax error|SQLITE_|Kysely|postgres|token_hash|recovery_hash/i;

onBothDatabases('malformed and hostile requests', (database) => {
  test(
    'are answered: never with an error of the server, never with anything from within',
    async () => {
      const school = await openSchool(database.current());
      const { room, task, joined, notation, handIn } = await openClass(school);
      await handIn(['ask']);
      const cookie = (joined.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const routes = [...new Set(school.app.routes.map(({ path }) => path.slice('/api'.length)))]
        // A page that listens never ends.
        .filter((path) => !path.endsWith('/live'));
      const requests = hostileRequests(20_261_122, many(2_500, 50_000), routes, {
        ...{ class: room.id, assignment: task.id, attempt: 'attempt-1', code: room.code, student: cookie },
        ...{ format: 'csv', notation: notation(['ask', 'close']) },
      });
      const server: Server = createServer(getRequestListener(school.app.fetch));
      const port = await listen(server, '127.0.0.1', 0);
      const bad: unknown[] = [];
      const seen = new Map<number, number>();
      await atOnce(requests, 8, async (request) => {
        const answer: Answer | null = await send(
          port,
          request.method,
          request.path,
          request.body,
          request.headers,
        );
        const status = answer?.status ?? 0;
        seen.set(status, (seen.get(status) ?? 0) + 1);
        if (answer === null || status >= 500 || INSIDE.test(answer.body)) bad.push({ request, answer });
      });
      await close(server);
      expect(bad.slice(0, 3)).toEqual([]);
      expect(school.reported).toEqual([]);
      // They got in as well as being turned away at the door.
      for (const status of [200, 400, 401, 404]) expect(seen.get(status) ?? 0).toBeGreaterThan(20);
      expect(({} as { admin?: unknown }).admin).toBeUndefined();
    },
    PATIENCE,
  );
});
