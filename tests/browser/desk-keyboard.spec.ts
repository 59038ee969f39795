import { expect } from '@playwright/test';
import { invitationFrom, openAccount, test } from './lecturer.ts';

test('from the keyboard alone: a class, an assignment, and back', async ({
  page,
  playwright,
  baseURL,
  teacher,
}) => {
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
        return [activeElement, ...labels].map((one) => one?.textContent ?? '').join(' ');
      });
      if (name.test(focused)) return;
    }
    throw new Error(`${name} is not reached with Tab`);
  };
  // A lecturer without classes: each of them is one press more to the button that makes another.
  const email = `toetsen-${Date.now()}@school.nl`;
  const { state } = await openAccount(
    playwright.request,
    baseURL ?? '',
    email,
    await invitationFrom(teacher),
  );
  await page.context().clearCookies();
  await page.context().addCookies(state.cookies);
  await page.goto('/nl/desk/');
  await page.getByText('Je hebt nog geen klassen.').waitFor();
  await tabTo(/Maak een klas/);
  await page.keyboard.press('Enter');
  // Nobody looks whether the field is there yet.
  await page.keyboard.type('Met toetsen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Met toetsen' })).toBeFocused();
  await page.getByRole('link', { name: 'Maak een opdracht' }).waitFor();
  await tabTo(/Maak een opdracht/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Maak een opdracht' })).toBeFocused();
  await tabTo(/^\s*Titel/);
  await page.keyboard.type('Week 1');
  await tabTo(/Het perfecte plan/);
  await page.keyboard.press('Space');
  await tabTo(/Bewaar/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Week 1' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Maak een opdracht' })).toBeVisible();
});
