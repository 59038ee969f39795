import { expect } from '@playwright/test';
import { makeClass, PASSWORD, test } from './lecturer.ts';

test('who was signed out meanwhile signs in again, and nothing of a form is lost', async ({
  page,
  lecturer,
}) => {
  const room = await makeClass(page.request, 'Lang weg');
  await page.goto(`/nl/desk/#class/${room.id}/new`);
  await page.getByLabel('Titel').fill('Met zorg getypt');
  await page.getByRole('checkbox', { name: 'Het perfecte plan' }).check();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Meld je opnieuw aan' });
  await dialog.getByLabel('E-mailadres').fill(lecturer.email);
  await dialog.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Met zorg getypt is bewaard.');
});

test('in the other language a form is as it was', async ({ page }) => {
  const room = await makeClass(page.request, 'Twee talen');
  await page.goto(`/nl/desk/#class/${room.id}/new`);
  await page.getByLabel('Titel').fill('Met zorg getypt');
  await page.getByRole('checkbox', { name: 'Het perfecte plan' }).check();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Met zorg getypt');
  await expect(page.getByRole('checkbox', { name: 'The perfect plan' })).toBeChecked();
  await expect(page).toHaveURL(/\/en\/desk\/#class\//);
});

test('a server that is away for a moment costs nothing of a form', async ({ page }) => {
  const room = await makeClass(page.request, 'Even weg');
  await page.goto(`/nl/desk/#class/${room.id}/new`);
  await page.getByLabel('Titel').fill('Met zorg getypt');
  await page.getByRole('checkbox', { name: 'Het perfecte plan' }).check();
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toContainText('Wat je invulde staat er nog');
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Met zorg getypt is bewaard.');
});
