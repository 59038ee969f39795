import type { Page, Route } from '@playwright/test';
import { type Profile, visit } from './browser.ts';
import { type Figure, milliseconds } from './figure.ts';
import { DECISIONS, longStory, moduleOf } from './long-story.ts';
import { fullAttempt, PLAY_PATH } from './scenario.ts';
import { median } from './statistics.ts';

const RUNS = 5;
const GOALS = { fast: '100 ms', slow: '' } as const;

/**
 * From the click that leaves a conversation of 25 decisions until its debrief can be read: what became of it,
 * who pays, and the course. No scenario is that long, so the story is exchanged on its way to the browser.
 */
export async function debrief(site: string): Promise<readonly Figure[]> {
  return [...(await measure(site, 'fast')), ...(await measure(site, 'slow'))];
}

async function measure(site: string, profile: Profile): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await visit(profile, ({ page }) => arrive(page, site)));
  const figure = (name: string, value: number) => {
    return {
      name: `debrief of ${DECISIONS} decisions on screen, ${name}, ${profile}`,
      value: milliseconds(value),
      goal: GOALS[profile],
      runs: RUNS,
    };
  };
  return [figure('median', median(times)), figure('worst', Math.max(...times))];
}

async function arrive(page: Page, site: string): Promise<number> {
  await exchangeStory(page);
  await page.goto(`${site}${PLAY_PATH}?new`);
  for (let made = 0; made < DECISIONS; made += 1) {
    await page
      .locator(`[data-moment="${made}"] ~ * [data-option], [data-option^="choice${made}-"]`)
      .first()
      .click();
    await page.locator(`[data-moment="${made + 1}"]`).waitFor();
  }
  // A reader takes longer over the last words than this; the debrief is fetched meanwhile.
  await page.waitForLoadState('networkidle');
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let clicked = 0;
        addEventListener(
          'click',
          ({ timeStamp }) => {
            clicked = timeStamp;
          },
          true,
        );
        const look = () => {
          const there = document.querySelector('.course-sheet svg') !== null;
          if (!there) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - clicked);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
  );
  await page.locator('.end-links a').first().click();
  const time = await shown;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  return time;
}

/** Puts the long story in the place of the scenario's own, and lets the page be drawn anew for it. */
async function exchangeStory(page: Page): Promise<void> {
  const { edition, debrief: texts } = longStory();
  const own = fullAttempt().edition.hash;
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    const body = await textOf(route);
    if (body.includes(own)) await answer(route, moduleOf(edition));
    else if (body.includes('"why":{') && body.includes('count-note')) await answer(route, moduleOf(texts));
    else await route.continue();
  });
  await page.route(/\?new$/, async (route) => {
    const body = await textOf(route);
    await route.fulfill({ contentType: 'text/html', body: body.replace('<html', '<html data-resuming=""') });
  });
}

async function textOf(route: Route): Promise<string> {
  return (await route.fetch()).text();
}

async function answer(route: Route, body: string): Promise<void> {
  await route.fulfill({ contentType: 'text/javascript', body });
}
