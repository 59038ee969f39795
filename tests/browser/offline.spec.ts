import { expect, type Page } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { joinClass, movesIn, test } from './classmate.ts';
import { atChoice, make, movesOfPlan, PLAY } from './conversation.ts';
import { NOBODY } from './lecturer.ts';

test.use({ storageState: NOBODY, serviceWorkers: 'allow' });

const MOVES = movesOfPlan('careful-professional');

/** Waits until the site is on the device. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('a site that was visited once can be played, debriefed and left without a connection', async ({
  page,
  context,
}) => {
  await page.goto('/nl/');
  await untilKept(page);
  await context.setOffline(true);
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 3));
  await page.reload();
  await atChoice(page, 3);
  await make(page, MOVES.slice(3), 3);
  await page.getByRole('link', { name: dutch.play.toDebrief }).click();
  await expect(page.locator('.debrief h1')).toBeVisible();
  await page.reload();
  await expect(page.locator('.debrief h1')).toBeVisible();
  await page.goto('/en/');
  await expect(page.locator('.attempt')).toHaveCount(1);
  await page.goto('/nl/no-such-conversation/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dutch.app.missing);
});

test('on a device that is full a page is what was fetched, and not what was kept before', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/nl/');
  await untilKept(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  const answer = await page.goto(PLAY.nl);
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(await answer?.text()).toBe(await (await page.request.get(PLAY.nl)).text());
});

test('what belongs to the class server is never kept on the device', async ({ page, context, school }) => {
  await joinClass(page, school);
  await untilKept(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Week 1' })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter((path) => path.startsWith('/api'))).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/de laatste keer dat de klas te bereiken was/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Week 1' })).toBeVisible();
});

test('an assignment is played from beginning to end without a connection, and handed in the next time', async ({
  page,
  context,
  school,
}) => {
  await joinClass(page, school);
  await untilKept(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: dutch.class.begin, exact: true }).click();
  await make(page, MOVES);
  await expect(page.getByText(dutch.play.onDevice)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto('/nl/');
  const moves = async () => (await school.arrived()).map(({ notation }) => movesIn(notation));
  await expect.poll(moves).toEqual([MOVES]);
});
