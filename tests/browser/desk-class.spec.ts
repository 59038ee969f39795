import { expect } from '@playwright/test';
import { dutch, english } from '../support/interface.ts';
import { join, makeAssignment, makeClass, test } from './lecturer.ts';

const WORDS = { nl: dutch, en: english };

for (const language of ['nl', 'en'] as const) {
  const { desk, app } = WORDS[language];

  test(`a class is made, its code shown on the board, and students are seen joining, in ${language}`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/desk/`);
    await page.getByRole('button', { name: desk.class.make }).click();
    await expect(page.getByLabel(desk.class.name)).toBeFocused();
    await page.keyboard.type('Klas <b>2B</b>');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Klas <b>2B</b>' })).toBeFocused();
    await expect(page.getByRole('status').first()).toHaveText(
      desk.class.made.replace('{name}', 'Klas <b>2B</b>'),
    );

    const code = (await page.locator('.join-code-signs').textContent()) ?? '';
    expect(code).toMatch(/^[0-9A-Z]{6}$/);
    await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
    await expect(page.getByLabel(desk.join.link, { exact: true })).toHaveValue(
      new RegExp(`^http://127.0.0.1:\\d+/${language}/class/#[\\w-]{22}$`),
    );

    await page.getByRole('link', { name: desk.join.board }).click();
    const board = page.getByRole('dialog');
    await expect(board.locator('.join-code-signs')).toHaveText(code);
    await expect(board).toContainText(`/${language}/class/`);
    const size = await board.locator('.join-code-signs').evaluate((one) => getComputedStyle(one).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(150);
    await board.getByRole('button', { name: app.close }).click();
    await expect(board).toBeHidden();

    await expect(page.getByText(desk.members.none)).toBeVisible();
    await join(request, ` ${code.toLowerCase()} `, 'Noor');
    await page.getByRole('button', { name: desk.members.refresh }).click();
    await expect(page.getByRole('row', { name: /Noor/ })).toBeVisible();
  });
}

test('a class is renamed, kept shorter, archived and brought back', async ({ page }) => {
  const room = await makeClass(page.request, 'Oude naam');
  await page.goto(`/nl/desk/#class/${room.id}`);
  await page.getByRole('button', { name: 'Wijzig naam en bewaartermijn' }).click();
  await page.getByLabel('Naam van de klas').fill('Nieuwe naam');
  const days = page.getByLabel('Bewaartermijn in dagen');
  for (const wrong of ['0', '1501', '']) {
    await days.fill(wrong);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(days).toHaveAccessibleDescription(/van 1 tot en met 1500/);
    await expect(days).toBeFocused();
  }
  await days.fill('90');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe naam' })).toBeVisible();
  await expect(page.getByText('blijft 90 dagen')).toBeVisible();
  await page.getByRole('button', { name: 'Archiveer de klas' }).click();
  await expect(page.getByText('Deze klas is gearchiveerd')).toBeVisible();
  await expect(page.locator('.join-code')).toHaveCount(0);
  await page.getByRole('button', { name: 'Haal de klas terug' }).click();
  await expect(page.locator('.join-code')).toBeVisible();
});

test('a class is erased only by who types its name', async ({ page }) => {
  const room = await makeClass(page.request, 'Mag weg');
  await page.goto(`/nl/desk/#class/${room.id}`);
  await page.getByRole('button', { name: 'Wis de klas' }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel('Typ de naam van de klas');
  await name.fill('Mag niet weg');
  await dialog.getByRole('button', { name: 'Wis alles' }).click();
  await expect(name).toHaveAccessibleDescription(/Typ precies: Mag weg/);
  await name.fill('Mag weg');
  await dialog.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Mag weg is gewist.');
  await expect(page.getByRole('link', { name: 'Mag weg' })).toHaveCount(0);
  await page.goto(`/nl/desk/#class/${room.id}`);
  await expect(page.getByRole('alert')).toContainText('Dit bestaat niet');
});

test('the log says who did what', async ({ page }) => {
  const room = await makeClass(page.request, 'Met een log');
  await makeAssignment(page.request, room.id, 'Week 1');
  await page.goto(`/nl/desk/#class/${room.id}`);
  await page.getByRole('link', { name: 'Wie zag of deed wat' }).click();
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText(/Anna de Boer.*maakte een opdracht.*Week 1/);
  await expect(rows.nth(2)).toContainText(/Anna de Boer.*maakte de klas/);
});
