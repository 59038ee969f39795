import { expect, type Page, test } from '@playwright/test';
import { atChoice, make, movesOfPlan, PLAY } from './conversation.ts';

const MOVES = movesOfPlan('careful-professional');

test('a whole conversation can be held with the keyboard alone, from the library to the debrief', async ({
  page,
}) => {
  await page.goto('/nl/');
  await tabTo(page, 'Begin', /perfect-plan/);
  await page.keyboard.press('Enter');
  for (const [count, move] of MOVES.entries()) {
    await atChoice(page, count);
    const position = await page
      .locator('[data-option]')
      .evaluateAll(
        (options, id) => options.findIndex((option) => option.getAttribute('data-option') === id),
        move,
      );
    await page.keyboard.press(String(position + 1));
  }
  await atChoice(page, MOVES.length);
  await tabTo(page, 'Naar de nabespreking');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('oefenscore, geen beoordeling').first()).toBeVisible();
});

test('options can be reached and taken with Tab and Enter as well', async ({ page }) => {
  await page.goto(PLAY.nl);
  const option = page.locator('[data-option]').nth(1);
  const id = await option.getAttribute('data-option');
  await page.waitForFunction(() => document.documentElement.dataset.ready === '');
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').getAttribute('data-option')) === id) break;
  }
  await page.keyboard.press('Enter');
  await atChoice(page, 1);
});

test('after a choice the focus is on what is said next, so that reading goes on there', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 2));
  await expect(page.locator('[data-moment="2"]')).toBeFocused();
});

test('a double click is one choice, also when another option appears under the pointer', async ({ page }) => {
  await page.goto(PLAY.nl);
  await page.locator('[data-option]').first().dblclick();
  await atChoice(page, 1);
  await page.waitForTimeout(300);
  await expect(page.locator('[data-moment="2"]')).toHaveCount(0);
});

test('the letter for dyslexic readers is there for who asks for it, and fetched by nobody else', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(PLAY.nl);
  await page.waitForLoadState('networkidle');
  expect(fetched.some((url) => url.includes('opendyslexic'))).toBe(false);
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByLabel('OpenDyslexic').check();
  await expect.poll(() => fetched.some((url) => url.includes('opendyslexic'))).toBe(true);
});

test('number keys do nothing once they are switched off, and the choice is remembered', async ({ page }) => {
  await page.goto(PLAY.nl);
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByRole('group', { name: 'Toetsen 1 tot en met 9' }).getByLabel('Uit').check();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await page.keyboard.press('1');
  await page.reload();
  await page.keyboard.press('1');
  await page.locator('[data-option]').first().click();
  await atChoice(page, 1);
  await expect(page.locator('[data-moment="2"]')).toHaveCount(0);
});

test('the way past the header leads to the page and leaves the address, with its attempt, as it is', async ({
  page,
}) => {
  await page.goto(`${PLAY.nl}debrief/#perfect-plan%40abcd%20seed%201%3A%20${MOVES[0]}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const address = page.url();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  expect(page.url()).toBe(address);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a whole conversation can be held by touch, and every new moment comes into view', async ({
    page,
  }) => {
    await page.goto(PLAY.nl);
    for (const [count, move] of MOVES.entries()) {
      // By turns at the left and at the right: two quick taps on one spot are a double tap.
      const option = page.locator(`[data-option="${move}"]`);
      const { width = 0 } = (await option.boundingBox()) ?? {};
      await option.tap({ position: { x: count % 2 === 0 ? 20 : width - 20, y: 20 } });
      await atChoice(page, count + 1);
      await expect(page.locator(`[data-moment="${count + 1}"]`)).toBeInViewport();
    }
    await page.getByRole('link', { name: 'Naar de nabespreking' }).tap();
    await expect(page.getByText('oefenscore, geen beoordeling').first()).toBeVisible();
  });
});

for (const path of ['/nl/', PLAY.nl, PLAY.en]) {
  test(`${path} needs no sideways scrolling at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

async function tabTo(page: Page, name: string, leadsTo = /(?:)/): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return { text: element?.textContent ?? '', href: element?.getAttribute('href') ?? '' };
    });
    if (focused.text.trim() === name && leadsTo.test(focused.href)) return;
  }
  throw new Error(`Tab never reached "${name}"`);
}
