import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Figure, milliseconds } from './figure.ts';
import { fullAttempt, SCENARIO } from './scenario.ts';
import { committing, type Group, openGroup } from './session-group.ts';
import { type SessionServer, startSessions } from './session-server.ts';
import { quantile } from './statistics.ts';
import { type MeasureStore, overBothStores } from './stores.ts';

const HALL = 300;
const ROUNDS = 3;
/** Milliseconds in which a hall chooses. */
const CHOOSING = 10_000;
const GROUPS = 200;
const GROUP = 8;
const AWAY = 30_000;
const REASON = 'Omdat hij zelf moet kunnen zeggen wat er aan de hand is.';

/** Sessions of intervision on one node on this machine, which the people come from as well. */
export function intervision(): Promise<readonly Figure[]> {
  return overBothStores(measure);
}

const measure: MeasureStore = async (title, settings) => {
  let server = await startSessions(settings);
  const { port } = server;
  const hall = await openGroup(port, HALL, { scenario: SCENARIO, hall: true });
  for (const screen of hall.screens) screen.connect(port);
  await hall.tell(0, { kind: 'begin' });
  const { seen, revealed } = await choose(hall);
  const hallMemory = await server.memory();
  const back = await backAfter(server, hall);
  const groups = await inGroups(port);
  const memory = await server.memory();
  const last = await chooseByHalf(hall);
  await server.kill();
  server = await startSessions(settings, port);
  const restarted = await afterKill(server, hall, last);
  await server.kill();
  const figure = (name: string, value: string, goal: string, runs: number): Figure => {
    return { name: `${title}: ${name}`, value, goal, runs };
  };
  const spread = (all: readonly number[]) =>
    `${milliseconds(quantile(all, 0.5))}, ${milliseconds(quantile(all, 0.99))}`;
  return [
    figure(
      `${HALL} in one session, a choice to every screen, p50, p99`,
      spread(seen),
      '≤ 100 ms',
      seen.length,
    ),
    figure(
      'the reveal to every screen, the slowest',
      milliseconds(Math.max(...revealed)),
      '≤ 150 ms',
      ROUNDS,
    ),
    figure('memory with them', megabytes(hallMemory), '≤ 250 MB', 1),
    figure(
      'back after 30 s without network, the slowest',
      milliseconds(Math.max(...back)),
      '≤ 1000 ms',
      back.length,
    ),
    figure(
      `${GROUPS} sessions of ${GROUP}, a choice to every screen, p50, p99`,
      spread(groups),
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
  ];
};

/** Everybody in a hall chooses, some with a reason, until it is shown; then the group goes on. */
async function choose(group: Group) {
  const { moves } = fullAttempt();
  const seen: number[] = [];
  const revealed: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const option = moves[round - 1] ?? '';
    const started = performance.now();
    const under: Promise<void>[] = [];
    for (let by = 0; by < HALL - 1; by += 1) {
      await pause(Math.max(0, started + (by * CHOOSING) / HALL - performance.now()));
      const act = committing(round, option, by % 3 === 0 ? REASON : '');
      under.push(group.tell(by, act).then((all) => void seen.push(Math.max(...all))));
    }
    await Promise.all(under);
    await pause(500);
    const shown = await group.tell(HALL - 1, committing(round, option));
    revealed.push(Math.max(...shown));
    await group.tell(0, { kind: 'decide', round, option, by: 'facilitator' });
  }
  return { seen, revealed };
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
    const group = await openGroup(port, GROUP, { scenario: SCENARIO, hall: false });
    for (const screen of group.screens) screen.connect(port);
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
