import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionAct } from '../../src/classroom/session/acts.ts';
import type { SharedView } from '../../src/classroom/session/visible.ts';
import { type Cluster, createCluster } from '../../src/tools/postgres/cluster.ts';
import { type SessionAnswer, sharedAfter } from '../../src/wire/session.ts';
import { PATIENCE } from './support/long.ts';
import { DRAFT } from './support/meeting.ts';
import { startServer } from './support/process.ts';
import { send } from './support/pupils.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await createCluster();
}, 60_000);
afterAll(() => cluster.remove());

/** Somebody in a session, who asks one process or another. */
interface Somebody {
  readonly person: string;
  readonly session: string;
  readonly cookie: string;
}

let made = 0;

async function enter(port: number, path: string, body: unknown): Promise<Somebody> {
  const answer = await send(port, 'POST', `/api/sessions${path}`, body);
  expect(answer?.status).toBe(201);
  return { ...JSON.parse(answer?.body ?? ''), cookie: answer?.cookie };
}

async function act(port: number, { session, cookie }: Somebody, what: SessionAct) {
  made += 1;
  const body = { id: `act-of-test-${made}`, act: what };
  const answer = await send(port, 'POST', `/api/sessions/${session}/acts`, body, { cookie });
  return { status: answer?.status, body: JSON.parse(answer?.body ?? 'null') };
}

async function see(port: number, { session, cookie }: Somebody): Promise<SessionAnswer> {
  const answer = await send(port, 'GET', `/api/sessions/${session}`, undefined, { cookie });
  return JSON.parse(answer?.body ?? '');
}

/** A page that follows: what it shows now. */
function follow(port: number, { session, cookie }: Somebody) {
  let text = '';
  const path = `/api/sessions/${session}/live`;
  const asking = request({ host: '127.0.0.1', port, path, headers: { cookie } }, (response) => {
    response.on('data', (chunk) => {
      text += String(chunk);
    });
    response.on('error', () => undefined);
  });
  asking.on('error', () => undefined);
  asking.end();
  return {
    shows: (): SharedView | null => {
      const events = text.split('\n\n').filter((one) => one.startsWith('data: '));
      return events.reduce<SharedView | null>(
        (before, event) => sharedAfter(before, JSON.parse(event.slice(6)).shared),
        null,
      );
    },
    leave: () => asking.destroy(),
  };
}

const commit = (round: number, option: string, text = ''): SessionAct => ({
  ...{ kind: 'commit', round, turn: 'first' },
  commitment: { option, kinds: [], text },
});

test(
  'members on two processes are in one session: votes, the reveal and a killed process',
  async () => {
    const here = await startServer(cluster.url);
    let there = await startServer(cluster.url);
    try {
      const fenna = await enter(here.port, '', DRAFT);
      const { code } = await see(here.port, fenna);
      const members: Somebody[] = [];
      for (const [n, name] of ['Bo', 'Cas', 'Dia', 'Eef'].entries()) {
        const port = n % 2 === 0 ? there.port : here.port;
        members.push(await enter(port, '/join', { session: { code }, name }));
      }
      const [bo, cas, dia, eef] = members as [Somebody, Somebody, Somebody, Somebody];
      const onHere = follow(here.port, fenna);
      const onThere = follow(there.port, bo);
      await expect.poll(() => onThere.shows()?.count.here, { timeout: 20_000 }).toBe(5);
      await act(here.port, fenna, { kind: 'appoint', person: bo.person });
      await act(here.port, fenna, { kind: 'begin' });

      // A process that has not heard of the beginning yet looks before it refuses.
      expect((await act(there.port, bo, commit(1, 'plan', 'van Bo'))).status).toBe(200);
      expect((await act(here.port, cas, commit(1, 'ask'))).status).toBe(200);
      await expect.poll(() => onHere.shows()?.round?.first.n, { timeout: 20_000 }).toBe(2);
      await expect.poll(() => onThere.shows()?.round?.first.n, { timeout: 20_000 }).toBe(2);

      // In mid-vote one of them dies; who was there goes on at the other, and it is started anew.
      await there.kill();
      expect((await see(here.port, bo)).own.first).toMatchObject({ option: 'plan', text: 'van Bo' });
      expect((await act(here.port, dia, commit(1, 'ask'))).status).toBe(200);
      there = await startServer(cluster.url);
      const onThereAgain = follow(there.port, bo);
      for (const one of [eef, fenna]) expect((await act(there.port, one, commit(1, 'ask'))).status).toBe(200);
      const revealed = { stage: 'reveal', first: { tally: { n: 5, counts: { ask: 4, plan: 1 } } } };
      await expect.poll(() => onHere.shows()?.round, { timeout: 20_000 }).toMatchObject(revealed);
      await expect.poll(() => onThereAgain.shows()?.round, { timeout: 20_000 }).toMatchObject(revealed);

      // Two facilitators press at the same moment: the group goes one decision further, not two.
      const decide = (option: string): SessionAct => ({
        kind: 'decide',
        round: 1,
        option,
        by: 'facilitator',
      });
      const both = await Promise.all([
        act(here.port, fenna, decide('ask')),
        act(there.port, bo, decide('plan')),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(both.find(({ status }) => status === 409)?.body.problem).toBe('late');
      await expect.poll(() => onHere.shows()?.moves, { timeout: 20_000 }).toHaveLength(1);
      await expect.poll(() => onThereAgain.shows()?.moves, { timeout: 20_000 }).toHaveLength(1);
      await expect
        .poll(async () => (await see(here.port, fenna)).shared.number, { timeout: 20_000 })
        .toBe(14);
      const { shared } = await see(here.port, fenna);
      await expect
        .poll(async () => (await see(there.port, fenna)).shared, { timeout: 20_000 })
        .toEqual(shared);

      // Erased on one, it is gone on the other as well.
      await send(there.port, 'DELETE', `/api/sessions/${bo.session}`, undefined, { cookie: bo.cookie });
      await expect
        .poll(
          async () =>
            (await send(here.port, 'GET', `/api/sessions/${bo.session}`, undefined, { cookie: cas.cookie }))
              ?.status,
          { timeout: 20_000 },
        )
        .toBe(401);
      onHere.leave();
      onThereAgain.leave();
      expect(here.errors() + there.errors()).toBe('');
    } finally {
      await here.kill();
      await there.kill();
    }
  },
  PATIENCE,
);
