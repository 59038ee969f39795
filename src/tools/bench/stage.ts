import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { visit } from './browser.ts';
import { type Figure, percent } from './figure.ts';
import { PLAY_PATH } from './scenario.ts';
import { median, quantile } from './statistics.ts';

const RUNS = 3;
const IDLE = 3_000;
const PLAYING = 3_000;

/** What the stage costs: processor time while nothing moves, and frames while a moment plays. */
export async function stage(site: string): Promise<readonly Figure[]> {
  const idle: number[] = [];
  const busy: number[] = [];
  const frames: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await visit('fast', async ({ browser, page }) => {
      await page.goto(site + PLAY_PATH);
      await page.waitForFunction(() => performance.getEntriesByName('stage-drawn').length > 0);
      await pause(3_000);
      idle.push(await processorShare(browser, () => pause(IDLE)));
      await page.locator('[data-option]').first().click();
      busy.push(
        await processorShare(browser, async () => {
          frames.push(...(await page.evaluate(frameTimes, PLAYING)));
        }),
      );
    });
  }
  const figure = (name: string, value: string, goal: string, runs: number) => ({ name, value, goal, runs });
  return [
    figure('processor while idle, stage on', percent(median(idle)), '5 %', RUNS),
    figure('processor while a moment plays', percent(median(busy)), '20 %', RUNS),
    figure('frames a second meanwhile', (1000 / median(frames)).toFixed(1), '59.5', frames.length),
    figure('frame, p95', `${quantile(frames, 0.95).toFixed(1)} ms`, '16.9 ms', frames.length),
  ];
}

/** Runs in the page: the time between frames, in milliseconds, for as long as it is told. */
function frameTimes(duration: number): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const started = performance.now();
    let last: number | null = null;
    const frame = (now: number) => {
      if (last !== null) times.push(now - last);
      last = now;
      if (now - started < duration) requestAnimationFrame(frame);
      else resolve(times);
    };
    requestAnimationFrame(frame);
  });
}

/** Processor time of all processes of the browser during something, as a share of one core. */
async function processorShare(browser: Browser, during: () => Promise<void>): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const seconds = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const [before, began] = [await seconds(), process.hrtime.bigint()];
  await during();
  const [after, ended] = [await seconds(), process.hrtime.bigint()];
  await cdp.detach();
  return (after - before) / (Number(ended - began) / 1e9);
}
