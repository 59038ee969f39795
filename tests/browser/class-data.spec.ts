import { expect } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { arrivedMoves, HANDED_IN, handIn, joinAgain, test, WHO } from './classmate.ts';
import { atChoice, make, movesOfPlan } from './conversation.ts';
import { NOBODY } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

test.use({ storageState: NOBODY });

const MOVES = movesOfPlan('careful-professional');

test('all data are taken along with one click, and erased with another that asks first', async ({
  page,
  school,
}) => {
  await handIn(page, school, MOVES.slice(0, 2));
  await page.goto(`/nl/class/#class/${school.room.id}`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: dutch.class.data.download }).click();
  const text = (await (await downloading).createReadStream()).setEncoding('utf8');
  let data = '';
  for await (const part of text) data += part;
  expect(JSON.parse(data)).toMatchObject({ member: { name: WHO.name }, attempts: [{ language: 'nl' }] });

  await page.getByRole('button', { name: dutch.class.data.leave }).click();
  await page.getByRole('button', { name: dutch.class.data.leaveNo }).click();
  expect(await school.arrived()).toHaveLength(1);
  await page.getByRole('button', { name: dutch.class.data.leave }).click();
  await page.getByRole('button', { name: dutch.class.data.leaveYes }).click();
  await expect(page.getByRole('heading', { level: 1, name: dutch.class.title })).toBeVisible();
  expect(await school.arrived()).toEqual([]);
  await page.goto('/nl/');
  await expect(page.locator('.attempt')).toHaveCount(1);
  await page.goto(`/nl/perfect-plan/?assignment=${school.room.id}.${school.assignment}`);
  await expect(page.getByText(dutch.class.notHere)).toBeVisible();
});

test('who signs out on a shared device leaves there only what is not handed in, and finds the rest back', async ({
  page,
  school,
}) => {
  const { signOut } = dutch.class;
  const room = `/nl/class/#class/${school.room.id}`;
  await handIn(page, school, MOVES.slice(0, 2));
  await page.route('**/attempts/**', (route) => route.abort());
  await page.goto(`/nl/perfect-plan/?assignment=${school.room.id}.${school.assignment}&new`);
  await atChoice(page, 0);
  await make(page, MOVES.slice(0, 1));
  await page.goto(room);
  await page.getByRole('button', { name: signOut.button }).click();
  await expect(page.getByText(signOut.staying_one)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: signOut.no }).click();
  await page.getByRole('button', { name: signOut.button }).click();
  await page.getByRole('button', { name: signOut.yes }).click();
  await expect(page.getByRole('heading', { level: 1, name: dutch.class.title })).toBeVisible();
  expect((await page.request.get(`/api/classes/${school.room.id}`)).status()).toBe(401);
  await page.goto('/nl/');
  await expect(page.locator('.attempt')).toHaveCount(1);

  await page.unroute('**/attempts/**');
  await joinAgain(page, school);
  await expect(page.getByText(HANDED_IN)).toHaveCount(2);
  expect(await arrivedMoves(school)).toHaveLength(2);
});

test('an attempt that is erased on the device stays handed in until the class is asked to erase it', async ({
  page,
  school,
}) => {
  const { removed } = dutch.class;
  await handIn(page, school, MOVES.slice(0, 2));
  const eraseHere = async () => {
    await page.goto('/nl/');
    await page.locator('.attempt').getByRole('button', { name: dutch.library.delete }).click();
    await expect(page.getByText(dutch.library.deleteHandedIn)).toBeVisible();
    await page.getByRole('button', { name: dutch.library.deleteYes }).click();
    await expect(page.locator('.attempt')).toHaveCount(0);
    await page.goto(`/nl/class/#class/${school.room.id}`);
  };
  await eraseHere();
  await page.getByRole('button', { name: removed.back }).click();
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await eraseHere();
  await page.getByRole('button', { name: removed.erase }).click();
  await page.getByRole('button', { name: removed.yes }).click();
  await expect(page.getByText(removed.erased)).toBeVisible();
  await expect(page.getByRole('button', { name: removed.back })).toHaveCount(0);
  expect(await school.arrived()).toEqual([]);
});
