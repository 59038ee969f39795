import { expect } from '@playwright/test';
import { dutch, english } from '../support/interface.ts';
import { invitationFrom, NOBODY, PASSWORD, test } from './lecturer.ts';

test.use({ storageState: NOBODY });

const WORDS = { nl: dutch.desk, en: english.desk };

for (const language of ['nl', 'en'] as const) {
  const { account, title } = WORDS[language];

  test(`an account is made with an invitation, and signs out and in again, in ${language}`, async ({
    page,
    teacher,
  }) => {
    const email = `bram-${language}-${Date.now()}@school.nl`;
    await page.goto(`/${language}/desk/#${await invitationFrom(teacher)}`);
    await page.getByLabel(account.name, { exact: true }).fill('Bram Jansen');
    await page.getByLabel(account.email).fill(email);
    const password = page.getByLabel(account.password);

    await password.fill(email);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('status')).toHaveText([account.soonGuessed]);
    await page.getByRole('button', { name: account.make }).click();
    await expect(password).toBeFocused();
    await expect(password).toHaveAccessibleDescription(new RegExp(account.soonGuessed));

    await password.fill(PASSWORD);
    await page.keyboard.press('Tab');
    await expect(page.getByText(account.strong)).toBeVisible();
    await page.getByRole('button', { name: account.make }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Bram Jansen')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${language}/desk/$`));

    await page.reload();
    await page.getByRole('button', { name: account.signOut }).click();
    await expect(page.getByRole('heading', { level: 1, name: account.signIn })).toBeVisible();
    await page.getByLabel(account.email).fill(email);
    await password.fill('een heel ander wachtwoord');
    await page.getByRole('button', { name: account.signIn }).click();
    await expect(password).toHaveAccessibleDescription(account.wrong);
    await expect(password).toBeFocused();
    await password.fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
}

test('an invitation that is used up says so, and what was typed stays', async ({ page }) => {
  await page.goto(`/nl/desk/#${'x'.repeat(32)}`);
  await page.getByRole('button', { name: 'Maak je account' }).click();
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
  await page.getByLabel('Naam', { exact: true }).fill('Bram');
  await page.getByLabel('E-mailadres').fill('bram@school.nl');
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Maak je account' }).click();
  await expect(page.getByRole('alert')).toContainText('al gebruikt of ouder dan een week');
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Bram');
  await page.getByRole('link', { name: 'Ik heb al een account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meld je aan' })).toBeVisible();
});

test('a site that is only a folder of files says that classes need the server', async ({ page }) => {
  await page.route('**/api/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
  );
  await page.goto('/nl/desk/');
  await expect(page.getByText('Deze site heeft geen klassenserver')).toBeVisible();
  await page.getByRole('link', { name: 'Alle gesprekken' }).click();
  await expect(page.locator('.card').first()).toBeVisible();
});

test('a server that is away is asked again when the lecturer wants', async ({ page }) => {
  await page.route('**/api/desk/me', (route) => route.abort());
  await page.goto('/nl/desk/');
  await expect(page.getByText('is nu niet te bereiken')).toBeVisible();
  await page.unroute('**/api/desk/me');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meld je aan' })).toBeVisible();
});
