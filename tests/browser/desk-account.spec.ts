import { expect } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { invitationFrom, NOBODY, PASSWORD, recovery, test } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

const { account, title } = dutch.desk;
const ANOTHER = 'zeven natte jassen aan de kapstok';

test('another password, the sessions elsewhere, and a way back for who lost it', async ({
  page,
  browser,
  baseURL,
  teacher,
}, { workerIndex }) => {
  // An account of its own: the others go on with theirs.
  const email = `cas-${workerIndex}-${Date.now()}@school.nl`;
  const own = { secret: await invitationFrom(teacher), name: 'Cas', email, password: PASSWORD };
  await page.context().clearCookies();
  expect((await page.request.post('/api/desk/invitations/accept', { data: own })).ok()).toBe(true);
  const signIn = async (at: typeof page, password: string) => {
    await at.goto(`${baseURL}/nl/desk/`);
    await at.getByLabel(account.email).fill(email);
    await at.getByLabel(account.password).fill(password);
    await at.getByRole('button', { name: account.signIn }).click();
    await expect(at.getByRole('heading', { level: 1, name: title })).toBeVisible();
  };
  const elsewhere = await browser.newPage({ storageState: NOBODY });
  await signIn(elsewhere, PASSWORD);
  await signIn(page, PASSWORD);

  await page.getByRole('link', { name: account.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: account.title })).toBeFocused();
  await expect(page.getByText(account.here)).toHaveCount(1);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('listitem').getByRole('button', { name: account.end }).click();
  await expect(page.getByText(account.nowhereElse)).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { level: 1, name: account.signIn })).toBeVisible();

  const current = page.getByLabel(account.current);
  await current.fill('een heel ander wachtwoord');
  await page.getByLabel(account.newPassword).fill(ANOTHER);
  await page.getByRole('button', { name: account.change }).click();
  await expect(current).toHaveAccessibleDescription(account.currentWrong);
  await expect(current).toBeFocused();
  await current.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText(account.changed)).toBeVisible();

  const way = recovery(email);
  await elsewhere.goto(`${baseURL}/nl/desk/#${way}`);
  await elsewhere.getByLabel(account.newPassword).fill(email);
  await elsewhere.getByRole('button', { name: account.recover }).click();
  await expect(elsewhere.getByLabel(account.newPassword)).toHaveAccessibleDescription(
    new RegExp(account.soonGuessed),
  );
  await elsewhere.getByLabel(account.newPassword).fill(PASSWORD);
  await elsewhere.getByRole('button', { name: account.recover }).click();
  await expect(elsewhere.getByText(account.recovered)).toBeVisible();
  await elsewhere.getByLabel(account.email).fill(email);
  await elsewhere.getByLabel(account.password).fill(PASSWORD);
  await elsewhere.getByRole('button', { name: account.signIn }).click();
  await expect(elsewhere.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: account.signIn })).toBeVisible();
  await page.goto(`/nl/desk/#${way}`);
  await page.getByLabel(account.newPassword).fill(ANOTHER);
  await page.getByRole('button', { name: account.recover }).click();
  await expect(page.getByRole('alert')).toContainText('al gebruikt');
  await elsewhere.close();
});

test('a colleague is invited with a link that works once', async ({ page, browser }) => {
  await page.goto('/nl/desk/#invite');
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click();
  const link = await page.getByLabel('Link voor je collega').inputValue();
  const context = await browser.newContext({ storageState: NOBODY });
  const colleague = await context.newPage();
  await colleague.goto(link);
  await colleague.getByLabel('Naam', { exact: true }).fill('Cees');
  await colleague.getByLabel('E-mailadres').fill(`cees-${Date.now()}@school.nl`);
  await colleague.getByLabel('Wachtwoord').fill(PASSWORD);
  await colleague.getByRole('button', { name: 'Maak je account' }).click();
  await expect(colleague.getByText('Je hebt nog geen klassen.')).toBeVisible();
  await context.close();
});
