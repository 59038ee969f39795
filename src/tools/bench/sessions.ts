import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Figure, milliseconds } from './figure.ts';
import { fullAttempt, SCENARIO } from './scenario.ts';
import { committing, type Group, openGroup, REASON } from './session-group.ts';
import {
  type ChosenInHall,
  chooseInHall,
  HALL,
  hallFigures,
  openHall,
  ROUNDS,
  spreadOf,
} from './session-hall.ts';
import { type SessionServer, startSessions } from './session-server.ts';
import { type MeasureStore, overBothStores } from './stores.ts';

const GROUPS = 200;
const GROUP = 8;
const AWAY = 30_000;

/** Sessions of intervision on one node on this machine, which the people come from as well. */
export function intervision(): Promise<readonly Figure[]> {
  return overBothStores(measure);
}

const measure: MeasureStore = async (title, settings) => {
  let server = await startSessions(settings);
  const { port } = server;
  const hall = await openHall([port]);
  const chosen = await chooseInHall(hall);
  const hallMemory = await server.memory();
  const back = await backAfter(server, hall);
  const groups = await inGroups(port);
  const memory = await server.memory();
  const last = await chooseByHalf(hall);
  await server.kill();
  server = await startSessions(settings, port);
  const restarted = await afterKill(server, hall, last);
  await server.kill();
  const shared = settings.DATABASE_URL === '' ? null : await onTwoNodes(settings);
  const figure = (name: string, value: string, goal: string, runs: number): Figure => {
    return { name: `${title}: ${name}`, value, goal, runs };
  };
  return [
    ...hallFigures(title, `${HALL} in one session`, chosen),
    figure('memory with them', megabytes(hallMemory), '≤ 250 MB', 1),
    figure(
      'back after 30 s without network, the slowest',
      milliseconds(Math.max(...back)),
      '≤ 1000 ms',
      back.length,
    ),
    figure(
      `${GROUPS} sessions of ${GROUP}, a choice to every screen, p50, p99`,
      spreadOf(groups),
      '≤ 100 ms',
      groups.length,
    ),
    figure('memory with them', megabytes(memory), '≤ 250 MB', 1),
    figure('killed in mid-vote: votes that are there', `${restarted.votes} of ${HALL / 2}`, 'all', 1),
    figure(
      'killed in mid-vote: from listening again to all screens right',
      milliseconds(restarted.all),
      '',
      1,
    ),
    ...(shared === null ? [] : hallFigures(title, `${HALL} in one session on two nodes`, shared)),
  ];
};

/** Two servers on one database, and every other person on each. */
async function onTwoNodes(settings: Readonly<Record<string, string>>): Promise<ChosenInHall> {
  const servers = [await startSessions(settings), await startSessions(settings)] as const;
  const hall = await openHall([servers[0].port, servers[1].port]);
  const chosen = await chooseInHall(hall);
  for (const screen of hall.screens) screen.leave();
  for (const server of servers) await server.kill();
  return chosen;
}

/** Ten people come back; meanwhile the others went on. */
async function backAfter({ port }: SessionServer, group: Group): Promise<readonly number[]> {
  const away = group.screens.slice(-10);
  for (const screen of away) screen.leave();
  await pause(AWAY);
  const { number } = await group.act(0, { kind: 'words', text: REASON });
  return Promise.all(
    away.map(async (screen) => {
      const started = performance.now();
      screen.forget();
      screen.connect(port);
      return (await screen.shows(number)) - started;
    }),
  );
}

/** In every group somebody chooses every second, each group at a moment of its own. */
async function inGroups(port: number): Promise<readonly number[]> {
  const groups: Group[] = [];
  for (let n = 0; n < GROUPS; n += 1) {
    const group = await openGroup([port], GROUP, { scenario: SCENARIO, hall: false });
    group.open();
    await group.tell(0, { kind: 'begin' });
    groups.push(group);
  }
  const option = fullAttempt().moves[0] ?? '';
  const seen: number[] = [];
  const started = performance.now();
  const under: Promise<void>[] = [];
  for (let turn = 0; turn < 2 * (GROUP - 1); turn += 1) {
    for (const [n, group] of groups.entries()) {
      await pause(Math.max(0, started + 1_000 * (turn + n / GROUPS) - performance.now()));
      const act = committing(1, option, REASON);
      under.push(group.tell(turn % (GROUP - 1), act).then((all) => void seen.push(Math.max(...all))));
    }
  }
  await Promise.all(under);
  for (const { screens } of groups) for (const screen of screens) screen.leave();
  return seen;
}

/** Half of a hall chooses, all at once. Gives the number of the last of these choices. */
async function chooseByHalf(group: Group): Promise<number> {
  const act = committing(ROUNDS + 1, fullAttempt().moves[ROUNDS] ?? '');
  const half = Array.from({ length: HALL / 2 }, (_, by) => group.act(by, act));
  return Math.max(...(await Promise.all(half)).map(({ number }) => number));
}

/** The server lost its power after that: every screen comes back at once. */
async function afterKill({ port }: SessionServer, group: Group, last: number) {
  const started = performance.now();
  for (const screen of group.screens) {
    screen.leave();
    screen.forget();
    screen.connect(port);
  }
  const heard = await Promise.all(group.screens.map((screen) => screen.shows(last)));
  return { votes: await group.chosen(), all: Math.max(...heard) - started };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
