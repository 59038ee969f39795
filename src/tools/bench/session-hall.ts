import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Figure, milliseconds } from './figure.ts';
import { fullAttempt, SCENARIO } from './scenario.ts';
import { committing, type Group, openGroup, REASON } from './session-group.ts';
import { quantile } from './statistics.ts';

/** So many people in a lecture hall. */
export const HALL = 300;
export const ROUNDS = 3;
/** Milliseconds in which a hall chooses. */
const CHOOSING = 10_000;

/** In milliseconds, for each choice and for each reveal: when the last screen had it. */
export interface ChosenInHall {
  readonly seen: readonly number[];
  readonly revealed: readonly number[];
}

/** A hall that has begun, its people by turns at the servers on these ports. */
export async function openHall(ports: readonly [number, ...number[]]): Promise<Group> {
  const hall = await openGroup(ports, HALL, { scenario: SCENARIO, hall: true });
  hall.open();
  await hall.tell(0, { kind: 'begin' });
  return hall;
}

/** Everybody in a hall chooses, some with a reason, until it is shown; then the group goes on. */
export async function chooseInHall(group: Group): Promise<ChosenInHall> {
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

export function hallFigures(
  store: string,
  where: string,
  { seen, revealed }: ChosenInHall,
): readonly Figure[] {
  return [
    {
      name: `${store}: ${where}, a choice to every screen, p50, p99`,
      value: spreadOf(seen),
      goal: '≤ 100 ms',
      runs: seen.length,
    },
    {
      name: `${store}: the reveal to every screen there, the slowest`,
      value: milliseconds(Math.max(...revealed)),
      goal: '≤ 150 ms',
      runs: revealed.length,
    },
  ];
}

export function spreadOf(all: readonly number[]): string {
  return `${milliseconds(quantile(all, 0.5))}, ${milliseconds(quantile(all, 0.99))}`;
}
