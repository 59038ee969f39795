import { performance } from 'node:perf_hooks';
import { hasEnded, replay } from '../../core/replay.ts';
import { type Figure, milliseconds } from './figure.ts';
import { fullAttempt } from './scenario.ts';
import { median, quantile } from './statistics.ts';

const RUNS = 300;

/** How long it takes in Node to replay a whole attempt: the first time, and once the engine has warmed up. */
export async function replaying(): Promise<readonly Figure[]> {
  const { edition, moves } = fullAttempt();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const replayed = replay(edition, { seed: 17, moves });
    if (!hasEnded(replayed)) throw new Error('the plan does not play to an ending');
    return performance.now() - started;
  });
  const warm = times.slice(RUNS / 3);
  const name = `replay of ${moves.length} choices`;
  return [
    { name: `${name}, first`, value: milliseconds(times[0] ?? 0), goal: '', runs: 1 },
    { name: `${name}, median`, value: milliseconds(median(warm)), goal: '', runs: warm.length },
    { name: `${name}, p95`, value: milliseconds(quantile(warm, 0.95)), goal: '', runs: warm.length },
  ];
}
