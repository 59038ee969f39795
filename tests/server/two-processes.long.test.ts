import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cluster, createCluster } from '../../src/tools/postgres/cluster.ts';
import { PATIENCE } from './support/long.ts';
import { startServer } from './support/process.ts';
import { insist, openRealClass } from './support/pupils.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await createCluster();
}, 60_000);
afterAll(() => cluster.remove());

/** Follows an assignment as a page does: keeps what it hears. */
function follow(port: number, task: string, cookie: string, last?: string) {
  const heard: string[] = [];
  const headers = { cookie, ...(last === undefined ? {} : { 'Last-Event-ID': last }) };
  const asking = request({ host: '127.0.0.1', port, path: `/api/desk/assignments/${task}/live`, headers });
  asking.on('response', (response) => {
    response.on('data', (chunk) => heard.push(String(chunk)));
    response.on('error', () => undefined);
  });
  asking.on('error', () => undefined);
  asking.end();
  return {
    heard: () => heard.join(''),
    last: () =>
      heard
        .join('')
        .match(/id: (\d+)/g)
        ?.at(-1)
        ?.slice(4) ?? '0',
    leave: () => asking.destroy(),
  };
}

test(
  'a page on one process hears of a hand-in on another; when its process dies it reads on at the other',
  async () => {
    const here = await startServer(cluster.url);
    const there = await startServer(cluster.url);
    try {
      const { task, lecturer, handIn } = await openRealClass(here.port, here.invitation ?? '');
      const onThere = follow(there.port, task.id, lecturer);
      // The page is connected once the first sign of life has come; the process listens soon after.
      await expect.poll(onThere.heard, { timeout: 20_000 }).toContain(':');
      let n = 0;
      await expect
        .poll(
          async () => {
            n += 1;
            await insist(() => handIn(`attempt-${n}`, ['ask']));
            return onThere.heard();
          },
          { timeout: 20_000, interval: 300 },
        )
        .toContain('"attempt":"attempt-');
      await insist(() => handIn('attempt-seen', ['ask']));
      await expect.poll(onThere.heard, { timeout: 20_000 }).toContain('attempt-seen');
      const last = onThere.last();
      await there.kill();
      await insist(() => handIn('attempt-meanwhile', ['ask']));
      const onHere = follow(here.port, task.id, lecturer, last);
      await expect.poll(onHere.heard, { timeout: 20_000 }).toContain('attempt-meanwhile');
      onHere.leave();
      expect(here.errors()).toBe('');
    } finally {
      await here.kill();
      await there.kill();
    }
  },
  PATIENCE,
);
