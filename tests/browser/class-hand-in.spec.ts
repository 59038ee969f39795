import { expect } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { arrivedMoves, begin, HANDED_IN, handIn, joinAgain, joinClass, test, WHO } from './classmate.ts';
import { atChoice, make, movesOfPlan } from './conversation.ts';
import { NOBODY } from './lecturer.ts';

test.use({ storageState: NOBODY });

const MOVES = movesOfPlan('careful-professional');

test('without a connection the conversation goes on, and arrives once when there is one', async ({
  page,
  context,
  school,
}) => {
  await handIn(page, school, MOVES.slice(0, 2));
  await context.setOffline(true);
  await make(page, MOVES.slice(2, 5), 2);
  await expect(page.getByText(dutch.play.onDevice)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 2)]);
  await context.setOffline(false);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 5)]);
});

test('what was played before the tab was closed is handed in by any page that is opened later', async ({
  page,
  context,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await page.route('**/api/**', (route) => route.abort());
  await make(page, MOVES.slice(0, 3));
  await page.close();
  expect(await arrivedMoves(school)).toEqual([]);
  const later = await context.newPage();
  await later.goto('/en/');
  await expect.poll(() => arrivedMoves(school)).toEqual([MOVES.slice(0, 3)]);
});

test('a reload goes on in the same attempt, and another playing is another attempt', async ({
  page,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  await page.reload();
  await make(page, MOVES.slice(2), 2);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await page.getByRole('link', { name: dutch.play.playAgain }).click();
  await make(page, MOVES.slice(0, 1));
  await page.reload();
  await make(page, MOVES.slice(1, 2), 1);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES, MOVES.slice(0, 2)]);
});

test('one goes on with another device, and two that went different ways are both kept', async ({
  page,
  browser,
  school,
}) => {
  await handIn(page, school, MOVES.slice(0, 2));

  const elsewhere = await browser.newPage();
  await joinAgain(elsewhere, school, { name: 'NOOR', recovery: WHO.recovery.toUpperCase() });
  await elsewhere.getByRole('link', { name: dutch.class.goOn }).click();
  await make(elsewhere, MOVES.slice(2, 4), 2);
  await expect(elsewhere.getByText(HANDED_IN)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 4)]);
  await elsewhere.close();

  // The first device is still known, and goes another way meanwhile.
  await make(page, ['<'], 2);
  const [first] = await page.locator('[data-option]').all();
  await first?.click();
  await expect.poll(async () => (await school.arrived()).length).toBe(2);
  await page.goto('/nl/class/');
  await page.getByRole('link', { name: school.room.name }).click();
  await expect(page.locator('.class-attempts > li')).toHaveCount(2);
  await expect(page.locator('.class-where', { hasText: HANDED_IN })).toHaveCount(2);
});

test('a clock that is wrong changes nothing that others see', async ({ page, school }) => {
  await page.clock.setSystemTime(new Date('2001-01-01T12:00:00Z'));
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  const note = page.getByText(HANDED_IN);
  await expect(note).toBeVisible();
  await expect(note).not.toContainText('2001');
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 2)]);
});

test('an assignment that closes meanwhile says so, and keeps what is played on the device', async ({
  page,
  school,
}) => {
  await handIn(page, school, MOVES.slice(0, 1));
  await school.ask({ opens: 1, closes: 2 });
  await make(page, MOVES.slice(1, 3), 1);
  await expect(page.getByText(dutch.play.handInTrouble.closed)).toBeVisible();
  await page.reload();
  await atChoice(page, 3);
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 1)]);
});
