import { expect, type Page, test } from '@playwright/test';
import { atChoice, make, movesOfPlan, PLAY } from './conversation.ts';
import { holdScripts } from './held.ts';
import { keptNotes } from './notes.ts';

/** Its first decision is a dilemma, its second is not. */
const MOVES = movesOfPlan('careful-professional');
const [FIRST = '', SECOND = ''] = MOVES;

function inStudyMode(page: Page): Promise<unknown> {
  return page.addInitScript(() =>
    localStorage.setItem('laveren.preferences', JSON.stringify({ reasons: 'on' })),
  );
}

async function studyFrom(page: Page, path: string): Promise<void> {
  await inStudyMode(page);
  await page.goto(path);
  await page.waitForFunction(() => document.documentElement.dataset.ready === '');
}

test('nobody is asked for a reason who did not ask for that; the setting is remembered', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, [FIRST]);
  await page.goto(`${PLAY.nl}?new`);
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByRole('group', { name: 'Eerst een reden geven' }).getByLabel('Bij elk dilemma').check();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await page.reload();
  await page.locator(`[data-option="${FIRST}"]`).click();
  await expect(page.getByRole('heading', { name: 'Waarom kies je dit?' })).toBeFocused();
});

for (const [language, said] of [
  ['nl', { legal: 'Wet', words: 'In je eigen woorden', goOn: 'Ga verder', yours: 'Jouw reden' }],
  ['en', { legal: 'Law', words: 'In your own words', goOn: 'Go on', yours: 'Your reason' }],
] as const) {
  test(`in ${language} a reason is given with the keyboard alone, and comes back in the debrief`, async ({
    page,
  }) => {
    await studyFrom(page, PLAY[language]);
    const position = await page
      .locator('[data-option]')
      .evaluateAll((all, id) => all.findIndex((one) => one.getAttribute('data-option') === id), FIRST);
    await page.keyboard.press(String(position + 1));
    await expect(page.locator('.ask-reason')).toBeVisible();
    await tabTo(page, said.legal);
    await page.keyboard.press('Space');
    await tabTo(page, said.words);
    await page.keyboard.type('1 man, 2 kanten');
    await tabTo(page, said.goOn);
    await page.keyboard.press('Enter');
    await atChoice(page, 1);
    await expect(page.locator('[data-moment="1"]')).toBeFocused();
    // The next decision is no dilemma: the story simply goes on.
    await make(page, [SECOND], 1);

    await page.goto('/nl/');
    await page.locator('.attempt').waitFor();
    const [note] = await keptNotes(page);
    expect(note?.fields).toEqual({ option: FIRST, kinds: 'legal', text: '1 man, 2 kanten' });
    const seed = note?.playing.split(' ')[1];
    const notation = `perfect-plan@0123456789ab seed ${seed}: ${FIRST}, ${SECOND}`;
    await page.goto(`${PLAY[language]}debrief/#${encodeURIComponent(notation)}`);
    const given = page.locator('.reason-given').first();
    await expect(given.getByRole('heading', { name: said.yours })).toBeVisible();
    await expect(given.locator('.reason-tags')).toHaveText(said.legal);
    await expect(given.locator('.reason-words')).toHaveText('1 man, 2 kanten');
    await given.locator('summary').click();
    await given.getByLabel(said.words).fill('3 kanten');
    await page.reload();
    await expect(page.locator('.reason-words')).toHaveText('3 kanten');
  });
}

test('a reason may be left out, and stands nowhere in the attempt', async ({ page }) => {
  await studyFrom(page, PLAY.nl);
  await page.locator(`[data-option="${FIRST}"]`).click();
  await page.getByRole('button', { name: 'Overslaan' }).click();
  await atChoice(page, 1);
  expect(await keptNotes(page)).toEqual([]);
});

test('who would rather choose something else is back at the options, where they were', async ({ page }) => {
  await studyFrom(page, PLAY.nl);
  const offered = await page.locator('[data-option]').allInnerTexts();
  await page.locator(`[data-option="${FIRST}"]`).click();
  await page.getByRole('button', { name: 'Kies iets anders' }).click();
  await expect(page.locator(`[data-option="${FIRST}"]`)).toBeFocused();
  expect(await page.locator('[data-option]').allInnerTexts()).toEqual(offered);
  await expect(page.locator('[data-moment="0"]')).toBeVisible();
});

test('after a step back the reason of before is there, and goes along to another choice', async ({
  page,
}) => {
  await studyFrom(page, PLAY.nl);
  await page.locator(`[data-option="${FIRST}"]`).click();
  await page.getByLabel('In je eigen woorden').fill('Om het getal');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await atChoice(page, 1);
  await page.locator('.step-back').click();
  await atChoice(page, 0);
  await page.locator(`[data-option]:not([data-option="${FIRST}"])`).first().click();
  await expect(page.getByText('Dit gaf je hier eerder als reden')).toBeVisible();
  await expect(page.getByLabel('In je eigen woorden')).toHaveValue('Om het getal');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await atChoice(page, 1);
  const [note] = await keptNotes(page);
  expect(note?.fields.option).not.toBe(FIRST);
});

test('a double click picks an option and answers nothing', async ({ page }) => {
  await studyFrom(page, PLAY.nl);
  for (const position of [0, 1, 2]) {
    await page.goto(`${PLAY.nl}?new`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === '');
    await page.locator('[data-option]').nth(position).dblclick();
    await expect(page.locator('.ask-reason')).toBeVisible();
    await page.waitForTimeout(200);
    await expect(page.locator('[data-moment="0"]')).toBeVisible();
    await expect(page.locator('.ask-reason input:checked')).toHaveCount(0);
  }
});

test('a choice made before the game has loaded is asked about as well', async ({ page }) => {
  await inStudyMode(page);
  const release = await holdScripts(page);
  await page.goto(PLAY.nl, { waitUntil: 'commit' });
  await page.locator(`[data-option="${FIRST}"]`).click();
  release();
  await expect(page.locator('.ask-reason')).toBeVisible();
  await page.getByRole('button', { name: 'Overslaan' }).click();
  await atChoice(page, 1);
});

test('a reload while the reason is being typed loses no letter of it', async ({ page }) => {
  await studyFrom(page, PLAY.nl);
  // An attempt to come back to: without a choice the next opening is another playing.
  await page.locator(`[data-option="${FIRST}"]`).click();
  await page.getByRole('button', { name: 'Overslaan' }).click();
  await atChoice(page, 1);
  await page.locator('.step-back').click();
  await atChoice(page, 0);
  await page.locator(`[data-option="${FIRST}"]`).click();
  await page.getByLabel('In je eigen woorden').pressSequentially('Halverwege een');
  await page.reload();
  await page.locator(`[data-option="${FIRST}"]`).click();
  await expect(page.getByLabel('In je eigen woorden')).toHaveValue('Halverwege een');
});

test('where nothing can be kept the reason is said to be lost, and the story goes on', async ({ page }) => {
  await page.addInitScript('Object.defineProperty(window, "indexedDB", { value: undefined })');
  await studyFrom(page, PLAY.nl);
  await page.locator(`[data-option="${FIRST}"]`).click();
  await page.getByLabel('In je eigen woorden').fill('Voor nu');
  await expect(page.locator('.ask-reason').getByText('Dit wordt niet bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await atChoice(page, 1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a reason is given by touch and nothing scrolls sideways', async ({ page }) => {
    await studyFrom(page, PLAY.nl);
    await page.locator(`[data-option="${FIRST}"]`).tap();
    await expect(page.getByRole('heading', { name: 'Waarom kies je dit?' })).toBeInViewport();
    // Faster than this, two taps on one spot are a double tap.
    await page.waitForTimeout(600);
    await page.getByText('Wat hoort').tap();
    await expect(page.getByRole('checkbox', { name: 'Wat hoort' })).toBeChecked();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Ga verder' }).tap();
    await atChoice(page, 1);
    await expect(page.locator('[data-moment="1"]')).toBeInViewport();
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      return (labels ? element.labels?.[0]?.textContent : element?.textContent) ?? '';
    });
    if (label.startsWith(name)) return;
  }
  throw new Error(`Tab never reached "${name}"`);
}
