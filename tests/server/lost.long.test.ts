import { expect, test } from 'vitest';
import { onBothDatabases } from './support/databases.ts';
import { PATIENCE } from './support/long.ts';
import { startServer } from './support/process.ts';
import { atOnce, insist, openRealClass } from './support/pupils.ts';

onBothDatabases('nothing is lost', (database) => {
  test(
    'however often the process is killed: what was acknowledged is there, once',
    async () => {
      const count = 10_000;
      const kills = 20;
      let server = await startServer(database.address());
      const { port } = server;
      const { handIn } = await openRealClass(port, server.invitation ?? '');
      let acknowledged = 0;
      let killed = 0;
      let restarting: Promise<void> = Promise.resolve();

      const killInBetween = () => {
        acknowledged += 1;
        if (acknowledged < ((killed + 1) * count) / (kills + 1) || killed === kills) return;
        killed += 1;
        // While dozens of others are under way.
        restarting = server.kill().then(async () => {
          server = await startServer(database.address(), port);
        });
      };

      const ids = Array.from({ length: count }, (_, n) => `attempt-${n}`);
      await atOnce(ids, 64, async (id) => {
        const courses = [['ask'], ['ask', 'ask-on'], ['ask', 'ask-on', 'close']];
        for (const moves of courses.slice(0, 1 + (id.length % 3))) await insist(() => handIn(id, moves));
        killInBetween();
      });
      await restarting;
      await server.kill();

      expect(killed).toBe(kills);
      const rows = await database.current().db.selectFrom('attempt').select(['id', 'moves']).execute();
      expect(rows.length).toBe(count);
      const all = ['ask,', 'ask,ask-on,', 'ask,ask-on,close,'];
      expect(rows.filter(({ id, moves }) => moves !== all[id.length % 3])).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'a process that is asked to stop answers what it has begun with, and ends',
    async () => {
      const server = await startServer(database.address());
      const { handIn } = await openRealClass(server.port, server.invitation ?? '');
      const under = Array.from({ length: 50 }, (_, n) => handIn(`attempt-${n}`, ['ask']));
      await under[0];
      const code = server.stop();
      const answers = await Promise.all(under);
      expect(await code).toBe(0);
      const kept = answers.flatMap((answer, n) => (answer?.status === 200 ? [`attempt-${n}`] : []));
      const rows = await database.current().db.selectFrom('attempt').select('id').execute();
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(kept));
      expect(kept).not.toEqual([]);
    },
    PATIENCE,
  );
});
