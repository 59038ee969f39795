import { expect } from '@playwright/test';
import { dutch, english } from '../support/interface.ts';
import { begin, HANDED_IN, joinClass, movesIn, test, WHO } from './classmate.ts';
import { make, movesOfPlan } from './conversation.ts';
import { NOBODY } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

test.use({ storageState: NOBODY });

const MOVES = movesOfPlan('careful-professional');
const TEXTS = { nl: dutch, en: english };

for (const language of ['nl', 'en'] as const) {
  const { class: words, play } = TEXTS[language];

  test(`a student joins with a code, plays and hands in, in ${language}`, async ({ page, school }) => {
    await page.goto(`/${language}/class/`);
    const code = page.getByLabel(words.join.code);
    const name = page.getByLabel(words.join.name, { exact: true });
    const join = page.getByRole('button', { name: words.join.join });

    await join.click();
    await expect(code).toBeFocused();
    await expect(code).toHaveAccessibleDescription(new RegExp(words.join.codeMissing));
    await code.fill('000000');
    await name.fill(WHO.name);
    await page.getByLabel(words.join.recovery).fill('kort');
    await join.click();
    await expect(page.getByLabel(words.join.recovery)).toBeFocused();
    await page.getByLabel(words.join.recovery).fill(WHO.recovery);
    await join.click();
    await expect(code).toHaveAccessibleDescription(new RegExp(words.problem.wrongCode.slice(0, 30)));

    await code.fill(`${school.room.code.slice(0, 3)}-${school.room.code.slice(3).toLowerCase()}`);
    await join.click();
    await expect(page.getByRole('heading', { level: 1, name: school.room.name })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Week 1' })).toBeVisible();

    await page.getByRole('link', { name: words.begin, exact: true }).click();
    await make(page, MOVES);
    const handedIn = new RegExp(`^${play.handedIn.split(':')[0]}: `);
    await expect(page.getByText(handedIn)).toBeVisible();
    const [arrived, ...more] = await school.arrived();
    expect(more).toEqual([]);
    expect(arrived?.ended).not.toBeNull();
    expect(movesIn(arrived?.notation ?? '')).toEqual(MOVES);

    await page.getByRole('link', { name: /Week 1/ }).click();
    await expect(page.getByText(handedIn)).toBeVisible();
    await page.getByRole('link', { name: words.toDebrief }).click();
    await expect(page.locator('.debrief h1')).toBeVisible();
  });
}

test('a name that is taken says so, and a wrong word does not tell who is in the class', async ({
  page,
  browser,
  school,
}) => {
  await joinClass(page, school);
  const other = await browser.newPage();
  await other.goto(`/nl/class/#${school.room.link}`);
  const name = other.getByLabel(dutch.class.join.name, { exact: true });
  const word = other.getByLabel(dutch.class.join.recovery);
  await name.fill('noor');
  await word.fill('een ander woord');
  await other.keyboard.press('Enter');
  await expect(name).toHaveAccessibleDescription(/al in gebruik/);
  await other.getByLabel(dutch.class.join.again).check();
  for (const who of ['Noor', 'Niemand']) {
    await name.fill(who);
    await word.fill('een ander woord');
    await other.keyboard.press('Enter');
    await expect(word).toHaveAccessibleDescription(/horen niet bij elkaar/);
  }
  await other.close();
});

test('a site that is only a folder of files says that it has no classes', async ({ page }) => {
  await page.route('**/api/**', (route) => route.fulfill({ status: 405, body: '' }));
  await page.goto('/nl/class/');
  await page.getByLabel(dutch.class.join.code).fill('ABC234');
  await page.getByLabel(dutch.class.join.name, { exact: true }).fill('Noor');
  await page.getByLabel(dutch.class.join.recovery).fill(WHO.recovery);
  await page.keyboard.press('Enter');
  await expect(page.getByText(dutch.class.problem.noServer)).toBeFocused();
});

test('a class can be read by everybody, in light and in dark colours, on a narrow page', async ({
  page,
  school,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await school.ask({ reasons: true, reflection: 'starr', counts: 'first', closes: Date.now() + 3_600_000 });
  const isSound = async () => {
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  };
  await page.goto('/nl/class/');
  await page.getByRole('button', { name: dutch.class.join.join }).click();
  await isSound();
  await joinClass(page, school);
  await isSound();
  await begin(page);
  await page.locator(`[data-option="${MOVES[0]}"]`).click();
  await page.getByRole('button', { name: dutch.reason.skip }).click();
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await isSound();
  await page.goto(`/nl/class/#class/${school.room.id}`);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await isSound();
  await page.getByRole('button', { name: dutch.class.data.leave }).click();
  await isSound();
});
