import { expect, type Page, test } from '@playwright/test';
import { atChoice, make, movesOfPlan, PLAY, presentText } from './conversation.ts';

const MOVES = movesOfPlan('careful-professional');
const OTHER_MOVES = movesOfPlan('rule-bound');
const notationOf = (moves: readonly string[], seed = 5) =>
  encodeURIComponent(`perfect-plan@0123456789ab seed ${seed}: ${moves.join(', ')}`);

test('what each other option would have opened and closed is one key away, in both languages', async ({
  page,
}) => {
  for (const [address, title, words] of [
    [PLAY.nl, 'Wat als', 'Uitgerekend over alle wegen'],
    [PLAY.en, 'What if', 'Computed over every way'],
  ] as const) {
    await page.goto(`${address}debrief/#${notationOf(MOVES)}`);
    const fold = page.locator('.prospects > details').first();
    await expect(fold.locator('.what-if')).toHaveCount(0);
    await fold.locator('> summary').focus();
    await page.keyboard.press('Enter');
    await expect(fold).toContainText(title);
    await expect(fold.locator('.what-if')).toContainText(words);
    await fold.locator('.what-if-option summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(fold.locator('svg').first()).toBeVisible();
  }
});

test('near the end another option has another ending within reach', async ({ page }) => {
  await page.goto(`${PLAY.nl}debrief/#${notationOf(MOVES)}`);
  const folds = page.locator('.prospects > details');
  await folds.first().waitFor({ state: 'attached' });
  await folds.last().evaluate((fold: HTMLDetailsElement) => {
    fold.open = true;
  });
  await expect(folds.last().locator('.what-if-endings').first()).toContainText('Kwam binnen bereik');
});

test('without the atlas the page says that it is not known, and everything else stands', async ({ page }) => {
  await page.route(/\.js$/, async (route) => {
    const answer = await route.fetch();
    const isAtlas = (await answer.text()).includes('signposts":[');
    await (isAtlas ? route.abort() : route.fulfill({ response: answer }));
  });
  await page.goto(`${PLAY.nl}debrief/#${notationOf(MOVES)}`);
  const fold = page.locator('.prospects > details').first();
  await fold.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  await expect(fold).toContainText('is niet bekend');
  // What is still being fetched would be broken off with the page, as an error of the test.
  await page.unrouteAll({ behavior: 'wait' });
});

test('playing on from a decision is a new attempt that remembers where it branched off', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES);
  await page.getByRole('link', { name: 'Naar de nabespreking' }).click();
  await page.getByRole('button', { name: 'Alles onder elkaar' }).click();
  await page.getByRole('link', { name: 'Speel vanaf hier verder (keuze 3)' }).press('Enter');
  await atChoice(page, 2);
  await expect(page.getByText('Dit is een nieuwe poging. Ze begint bij keuze 3')).toBeVisible();
  await make(page, [MOVES[2] ?? '', '<', MOVES[2] ?? ''], 2);
  const said = await presentText(page);
  await page.reload();
  await atChoice(page, 3);
  expect(await presentText(page)).toBe(said);
  await page.goto('/nl/');
  await expect(page.locator('.attempt')).toHaveCount(2);
  await expect(page.locator('.attempt').first()).toContainText('Afgesplitst van de poging van');
});

for (const [what, from, sentence] of [
  ['garbage', '<script>document.title="run"</script>', 'niet leesbaar'],
  ['an invented choice', 'perfect-plan@0123456789ab seed 5: no-such-choice', 'niet (meer) heeft'],
  ['another conversation', 'shopping-bag@0123456789ab seed 5: a', 'ander gesprek'],
] as const) {
  test(`${what} in the address begins an ordinary new attempt and says why`, async ({ page }) => {
    await page.goto(`${PLAY.nl}?from=${encodeURIComponent(from)}`);
    await expect(page.locator('.notice')).toContainText(sentence);
    await expect(page).not.toHaveTitle('run');
    await make(page, MOVES.slice(0, 1));
  });
}

test('two attempts lie side by side from the address, and neither wins', async ({ page }) => {
  await page.goto(`${PLAY.nl}compare/#${notationOf(MOVES)}&${notationOf([...MOVES.slice(0, 2), 'x'], 6)}`);
  await expect(page.getByText('Er is geen winnaar')).toBeVisible();
  await page.goto('/nl/');
  await page.goto(`${PLAY.en}compare/#${notationOf(MOVES)}&${notationOf(OTHER_MOVES, 6)}`);
  await expect(page.getByText('There is no winner')).toBeVisible();
  await expect(page.locator('.compare-mark')).toHaveCount(1);
  await expect(page.locator('#two-courses-title')).toHaveText('Two courses');
});

test('two attempts are chosen by keyboard from those on the device', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 2));
  await page.goto(`${PLAY.nl}?new`);
  await make(page, OTHER_MOVES.slice(0, 3));
  await page.goto(`${PLAY.nl}compare/`);
  for (const label of ['Eerste poging', 'Tweede poging']) {
    await page.getByLabel(label).focus();
    await page.keyboard.press('ArrowDown');
    if (label === 'Tweede poging') await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByText('Er is geen winnaar')).toBeVisible();
  const address = page.url();
  await page.reload();
  await expect(page.getByText('Er is geen winnaar')).toBeVisible();
  expect(page.url()).toBe(address);
});

test('hostile text in the address of a comparison stays text', async ({ page }) => {
  const hostile = encodeURIComponent('<img src=x onerror="document.title=\'run\'">');
  await page.goto(`${PLAY.nl}compare/#${hostile}&${notationOf(MOVES)}`);
  await expect(page.getByText('kan niet worden gelezen')).toBeVisible();
  await expect(page).not.toHaveTitle('run');
});

test('on a narrow page the two stand below each other and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${PLAY.nl}compare/#${notationOf(MOVES)}&${notationOf(OTHER_MOVES, 6)}`);
  await page.locator('.compare-parted').waitFor();
  expect(await widthOf(page)).toBe(360);
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
