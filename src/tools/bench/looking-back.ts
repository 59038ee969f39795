import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { sketchScenario } from '../../authoring/scenario.ts';
import { walkAtlas } from '../../core/atlas.ts';
import { prospectsOf } from '../../core/atlas-prospects.ts';
import { readScenarioFiles, scenarioIds } from '../story/files.ts';
import { Atlases } from '../vite/atlases.ts';
import { type Figure, kilobytes, milliseconds } from './figure.ts';
import { fullAttempt } from './scenario.ts';
import { median, quantile } from './statistics.ts';

const RUNS = 200;
const PATIENCE = 60_000;

/** What the atlases weigh as they travel, and how long it takes to look ahead from every decision of an attempt. */
export async function lookingBack(): Promise<readonly Figure[]> {
  const atlases = new Atlases('.', PATIENCE);
  // Waited for, because the workers that draw them would otherwise keep the processors busy below.
  const sizes = await Promise.all(
    scenarioIds('.').map(async (id): Promise<Figure> => {
      const { edition } = sketchScenario(readScenarioFiles('.', id));
      if (edition === null) throw new Error(`${id} cannot be played: run "npm run story"`);
      const size = brotliCompressSync(JSON.stringify(await atlases.of(edition))).length;
      return { name: `atlas of ${id}, brotli`, value: kilobytes(size), goal: '40 kB', runs: 1 };
    }),
  );
  const { edition, moves } = fullAttempt();
  const atlas = await atlases.of(edition);
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    prospectsOf(atlas, walkAtlas(atlas, moves));
    return performance.now() - started;
  });
  const name = `what if, all ${moves.length} decisions`;
  return [
    ...sizes,
    { name: `${name}, first`, value: milliseconds(times[0] ?? 0), goal: '50 ms', runs: 1 },
    { name: `${name}, median`, value: milliseconds(median(times)), goal: '50 ms', runs: RUNS },
    { name: `${name}, p95`, value: milliseconds(quantile(times, 0.95)), goal: '50 ms', runs: RUNS },
  ];
}
