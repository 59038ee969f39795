import { expect, type Page, test } from '@playwright/test';
import { make, movesOfPlan, openNearEnd, PLAY } from './conversation.ts';

const MOVES = movesOfPlan('careful-professional');
const WORDS = {
  nl: {
    play: 'Vaar de koers',
    place: 'Plaats in de koers',
    next: 'Volgende',
    pays: 'Wie betaalt',
    choice: (at: number) => `Keuze ${at} van ${MOVES.length}`,
  },
  en: {
    play: 'Sail the course',
    place: 'Place in the course',
    next: 'Next',
    pays: 'Who pays',
    choice: (at: number) => `Choice ${at} of ${MOVES.length}`,
  },
} as const;

const addressOf = (language: 'nl' | 'en', search = ''): string =>
  `${PLAY[language]}debrief/${search}#${encodeURIComponent(`perfect-plan@0123456789ab seed 5: ${MOVES.join(', ')}`)}`;

/** The course and the moments, which come after the first screen. */
async function open(page: Page, language: 'nl' | 'en', search = ''): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(addressOf(language, search));
  await page.locator('.moment-card').first().waitFor({ state: 'attached' });
  return errors;
}

const boatIsAt = (page: Page) =>
  page.locator('[data-boat]').evaluate((boat) => {
    const { x, y } = boat.getBoundingClientRect();
    return `${Math.round(x)} ${Math.round(y)}`;
  });

const signsAtTheRim = (page: Page) =>
  page
    .locator('[data-pull][data-way]')
    .evaluateAll((all) =>
      all.map((sign) => `${sign.getAttribute('data-pull')} ${sign.getAttribute('data-way')}`).sort(),
    );

const marksInWords = (page: Page) =>
  page.locator('.course-now .mark').evaluateAll((all) =>
    all
      .map((mark) => {
        const wins = mark.parentElement?.querySelector('dt')?.textContent === 'Wint';
        return `${/world--(\w+)/.exec(mark.className)?.[1]} ${wins ? 'wins' : 'pays'}`;
      })
      .sort(),
  );

for (const language of ['nl', 'en'] as const) {
  const words = WORDS[language];

  test(`${language}: the course can be walked through with nothing but a keyboard`, async ({ page }) => {
    const errors = await open(page, language);
    const slider = page.getByRole('slider', { name: words.place });
    const now = page.locator('.course-now');
    await expect(now).toContainText(words.pays);

    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveJSProperty('value', '0');
    await page.keyboard.press('ArrowRight');
    await expect(now).toContainText(words.choice(1));
    await expect(slider).toHaveAttribute('aria-valuetext', words.choice(1));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(now).toContainText(words.choice(2));

    await slider.focus();
    await page.keyboard.press('Space');
    await expect(page.locator('.course-play')).not.toHaveText(words.play);
    await page.keyboard.press('Space');
    await expect(page.locator('.course-play')).toHaveText(words.play);
    await page.keyboard.press('End');
    await expect(now).toContainText(words.pays);
    expect(errors).toEqual([]);
  });

  test(`${language}: the moments can be walked through with nothing but a keyboard`, async ({ page }) => {
    const errors = await open(page, language);
    const cards = page.locator('.moment-card:visible');
    await expect(cards).toHaveCount(1);
    for (let at = 1; at <= MOVES.length; at += 1) {
      await expect(page.locator(`#moment-${at}`)).toBeVisible();
      await page.getByRole('button', { name: words.next }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`#moment-${at + 1}`)).toBeFocused();
    }
    await expect(cards).toHaveCount(1);
    expect(errors).toEqual([]);
  });
}

test('a decision on the course tells who wins and who pays, on the compass and in words', async ({
  page,
}) => {
  await open(page, 'nl');
  const slider = page.getByRole('slider');
  for (let at = 1; at <= MOVES.length; at += 1) {
    await slider.fill(String(at));
    await expect(page.locator('.course-now')).toContainText(WORDS.nl.choice(at));
    expect(await signsAtTheRim(page)).toEqual(await marksInWords(page));
  }
});

test('the live region keeps still while the course plays itself', async ({ page }) => {
  await open(page, 'nl');
  const now = page.locator('.course-now');
  await page.getByRole('button', { name: 'Vaar de koers' }).click();
  await expect(now).toHaveAttribute('aria-live', 'off');
  await page.getByRole('button', { name: 'Pauze' }).click();
  await page.getByRole('button', { name: 'Een keuze verder' }).click();
  await expect(now).toHaveAttribute('aria-live', 'polite');
});

test('where nothing should move the boat is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'nl');
  await page.getByRole('slider').fill('3');
  await page.getByRole('button', { name: 'Een keuze verder' }).click();
  const there = await boatIsAt(page);
  await page.waitForTimeout(1000);
  expect(await boatIsAt(page)).toBe(there);
  await expect(page.locator('[data-boat][data-sailing]')).toHaveCount(0);
});

test('an address points at a moment, and keeps the attempt', async ({ page }) => {
  await open(page, 'nl', '?moment=6');
  await expect(page.locator('#moment-6')).toBeFocused();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page).toHaveURL(/\?moment=7#perfect-plan/);
  await page.reload();
  await expect(page.locator('#moment-7')).toBeFocused();
});

test('a moment is one click from its place on the course', async ({ page }) => {
  await open(page, 'nl');
  await page.getByRole('slider').fill('9');
  await page.getByRole('button', { name: 'Lees dit moment' }).click();
  await expect(page.locator('#moment-9')).toBeFocused();
  await expect(page.locator('#moment-9')).toBeInViewport();
});

test('on paper every moment is there and the course is whole, wherever the reader stood', async ({
  page,
}) => {
  await open(page, 'nl');
  const moored = await boatIsAt(page);
  await page.getByRole('slider').fill('2');
  expect(await boatIsAt(page)).not.toBe(moored);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.moment-card:visible')).toHaveCount(MOVES.length);
  const faint = await page
    .locator('.course-sheet [data-step]')
    .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).opacity !== '1').length);
  expect(faint).toBe(0);
  await expect(page.locator('.course-controls')).toBeHidden();
  expect(await page.locator('[data-boat]').evaluate((boat) => getComputedStyle(boat).translate)).toBe('none');
});

test('at 320 pixels nothing has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'nl');
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBe(room);
});

test('from the end of a conversation the debrief opens in place, and back is the end again', async ({
  page,
}) => {
  await make(page, await openNearEnd(page, MOVES), MOVES.length - 1);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.locator('.end-links a').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Nabespreking/ })).toBeFocused();
  await expect(page).toHaveURL(/\/debrief\/#perfect-plan/);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  await page.goBack();
  await expect(page.locator('.end-links')).toBeVisible();
  await expect(page.locator('.course-player')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('.course-player')).toBeVisible();
  await page.reload();
  await expect(page.locator('.course-player')).toBeVisible();
});
