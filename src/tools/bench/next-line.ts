import type { Page } from '@playwright/test';
import { type Profile, visit } from './browser.ts';
import { type Figure, milliseconds } from './figure.ts';
import { PLAY_PATH } from './scenario.ts';
import { median, quantile } from './statistics.ts';

const CLICKS = 30;
const GOALS = { fast: ['12 ms', '17 ms'], slow: ['20 ms', '33 ms'] } as const;

/** From a click on an option until what follows can be read and answered, with the stage at work beside it. */
export async function nextLine(site: string): Promise<readonly Figure[]> {
  return [...(await measure(site, 'fast')), ...(await measure(site, 'slow'))];
}

async function measure(site: string, profile: Profile): Promise<readonly Figure[]> {
  const times: number[] = [];
  while (times.length < CLICKS) {
    const more = await visit(profile, ({ page }) => playThrough(page, site));
    if (more.length === 0) throw new Error('no click on an option was answered');
    times.push(...more);
  }
  const [usual, worst] = GOALS[profile];
  const figure = (name: string, value: number, goal: string) => {
    return {
      name: `choice → next line, ${name}, ${profile}`,
      value: milliseconds(value),
      goal,
      runs: times.length,
    };
  };
  return [figure('median', median(times), usual), figure('p95', quantile(times, 0.95), worst)];
}

/** Takes the first option with a real mouse until the story ends. */
async function playThrough(page: Page, site: string): Promise<readonly number[]> {
  await page.goto(site + PLAY_PATH);
  await page.waitForFunction(() => performance.getEntriesByName('stage-drawn').length > 0, null, {
    timeout: 60_000,
  });
  for (let clicks = 1; clicks < 60; clicks += 1) {
    const option = page.locator('[data-option]').first();
    if ((await option.count()) === 0) break;
    await option.click();
    await page.waitForFunction((count) => window.watched.answers.length >= count, clicks, { polling: 50 });
  }
  return page.evaluate(() => window.watched.answers);
}
