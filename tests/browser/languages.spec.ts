import { expect, test } from '@playwright/test';
import { atChoice, make, movesOfPlan, PLAY, presentText } from './conversation.ts';

const MOVES = movesOfPlan('careful-professional');

test('the language can be changed in mid-conversation without losing the place', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 4));
  const dutch = await presentText(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/perfect-plan\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await atChoice(page, 4);
  expect(await presentText(page)).not.toBe(dutch);
  await expect(page.getByRole('heading', { name: 'What do you do?' })).toBeVisible();
  await make(page, MOVES.slice(4, 6), 4);
  await page.reload();
  await atChoice(page, 6);
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await make(page, MOVES.slice(6, 7), 6);
  await expect(page.getByRole('heading', { name: 'Wat doe je?' })).toBeVisible();
});

test('the same choices lead to the same options in the same order in both languages', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 3));
  const ids = () =>
    page.locator('[data-option]').evaluateAll((all) => all.map((one) => one.getAttribute('data-option')));
  const dutch = await ids();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await ids()).toEqual(dutch);
});

test('no line of a whole English conversation is left in Dutch', async ({ page }) => {
  await page.goto(PLAY.en);
  await make(page, MOVES);
  await expect(page.locator('.log')).not.toContainText(/\b(niet|het|een|jouw|wordt)\b/);
});
