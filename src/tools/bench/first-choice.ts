import { type Profile, type Visit, visit } from './browser.ts';
import { type Figure, kilobytes, milliseconds } from './figure.ts';
import { PLAY_PATH } from './scenario.ts';
import { median } from './statistics.ts';

const RUNS = 5;
const GOALS = { fast: '92 ms', slow: '450 ms' } as const;
const STAGE_GOALS = { fast: '', slow: '2300 ms' } as const;

/** Time until every option of the opening can be clicked, what was sent until then, and when the stage is there. */
export async function firstChoice(site: string): Promise<readonly Figure[]> {
  return [...(await measure(site, 'fast')), ...(await measure(site, 'slow'))];
}

async function measure(site: string, profile: Profile): Promise<readonly Figure[]> {
  const runs: Arrival[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await visit(profile, (seen) => arrive(seen, site)));
  const of = (pick: (arrival: Arrival) => number) => median(runs.map(pick));
  const figure = (name: string, value: string, goal = '') => {
    return { name: `${name}, ${profile}`, value, goal, runs: RUNS };
  };
  return [
    figure('first choice clickable', milliseconds(of(({ choice }) => choice)), GOALS[profile]),
    figure('sent before it', kilobytes(of(({ bytesBefore }) => bytesBefore)), '13 kB'),
    figure('requests answered before it', String(of(({ requestsBefore }) => requestsBefore)), '1'),
    figure('game has taken over', milliseconds(of(({ hydrated }) => hydrated))),
    figure('stage drawn', milliseconds(of(({ stage }) => stage)), STAGE_GOALS[profile]),
    figure('sent until then', kilobytes(of(({ bytes }) => bytes)), '290 kB'),
  ];
}

interface Arrival {
  readonly choice: number;
  readonly hydrated: number;
  readonly stage: number;
  readonly bytesBefore: number;
  readonly requestsBefore: number;
  readonly bytes: number;
}

async function arrive({ page, cdp }: Visit, site: string): Promise<Arrival> {
  const loaded: { readonly at: number; readonly bytes: number }[] = [];
  let began: number | null = null;
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ timestamp }) => {
    began ??= timestamp;
  });
  cdp.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    loaded.push({ at: (timestamp - (began ?? timestamp)) * 1000, bytes: encodedDataLength });
  });
  await page.goto(site + PLAY_PATH, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.watched.firstChoice !== null, null, { polling: 50 });
  await page.waitForFunction(() => performance.getEntriesByName('stage-drawn').length > 0, null, {
    polling: 100,
    timeout: 60_000,
  });
  const times = await page.evaluate(() => ({
    choice: window.watched.firstChoice ?? 0,
    hydrated: performance.getEntriesByName('first-choice')[0]?.startTime ?? 0,
    stage: performance.getEntriesByName('stage-drawn')[0]?.startTime ?? 0,
  }));
  const before = loaded.filter(({ at }) => at <= times.choice);
  const weight = (files: typeof loaded) => files.reduce((sum, file) => sum + file.bytes, 0);
  return {
    ...times,
    bytesBefore: weight(before),
    requestsBefore: before.length,
    bytes: weight(loaded.filter(({ at }) => at <= times.stage)),
  };
}
