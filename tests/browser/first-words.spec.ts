import { expect, test } from '@playwright/test';
import { atChoice, make, movesOfPlan, PLAY } from './conversation.ts';
import { holdScripts } from './held.ts';

const MOVES = movesOfPlan('careful-professional');

test('the first words and options stand in the page itself, before any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [PLAY.nl, PLAY.en]) {
    await page.goto(path);
    await expect(page.locator('[data-option]').first()).toBeVisible();
    expect(await page.locator('[data-option]').count()).toBeGreaterThanOrEqual(3);
  }
  await context.close();
});

test('a choice made before the game has loaded is not lost', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(PLAY.nl, { waitUntil: 'commit' });
  await page.locator(`[data-option="${MOVES[0]}"]`).click();
  release();
  await atChoice(page, 1);
});

for (const path of [PLAY.nl, '/nl/']) {
  test(`settings asked for before the page can show them open as soon as it can: ${path}`, async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto(path, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Instellingen' }).click();
    release();
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('an opening is never shown to somebody who is in the middle', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 3));
  await page.goto(PLAY.nl, { waitUntil: 'commit' });
  await expect(page.locator('[data-moment="0"]')).toBeHidden();
  await atChoice(page, 3);
});

test('the options stand in another order for other playings', async ({ page }) => {
  const orders = new Set<string>();
  for (let i = 0; i < 8; i += 1) {
    await page.goto(`${PLAY.nl}?new`);
    orders.add((await page.locator('[data-option]').allInnerTexts()).join());
  }
  expect(orders.size).toBeGreaterThan(1);
});

for (const name of ['no-such-conversation', 'constructor', 'toString']) {
  test(`an address that does not exist says so and leads home: ${name}`, async ({ page }) => {
    const response = await page.goto(`/nl/${name}/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet.');
  });
}

test('the list of conversations needs neither the story engine nor anything that looks back', async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await page.goto('/nl/');
  await page.locator('.library-local').first().waitFor();
  const code = (await Promise.all(scripts)).join('\n');
  expect(code).not.toContain('inkVersion');
  expect(code).not.toContain('indicators');
  expect(code.length).toBeGreaterThan(10_000);
});

test('the style that a page carries is not fetched once more', async ({ page }) => {
  const styles: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') styles.push(request.url());
  });
  await page.goto(PLAY.nl, { waitUntil: 'networkidle' });
  await expect(page.locator('canvas')).toBeAttached();
  expect(styles).toEqual([]);
});
