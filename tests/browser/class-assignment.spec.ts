import { expect } from '@playwright/test';
import { dutch, english } from '../support/interface.ts';
import { begin, HANDED_IN, handIn, joinClass, test } from './classmate.ts';
import { atChoice, make, movesOfPlan } from './conversation.ts';
import { NOBODY } from './lecturer.ts';

test.use({ storageState: NOBODY });

const MOVES = movesOfPlan('careful-professional');

test('what a lecturer asks for holds while one plays: a reason, one language, the first attempt', async ({
  page,
  school,
}) => {
  await school.ask({ reasons: true, language: 'nl', counts: 'first', reflection: 'starr' });
  await joinClass(page, school, 'en');
  await expect(page.getByText(english.class.inLanguage.nl)).toBeVisible();
  await page.getByRole('link', { name: english.class.begin, exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/perfect-plan\//);
  await expect(page.getByText(dutch.play.firstCounts)).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: english.app.settings })).toBeVisible();
  await expect(page.locator('.spoken-view')).toHaveAttribute('lang', 'nl');
  await expect(page.getByText(dutch.play.options)).toBeVisible();

  let count = 0;
  for (const move of MOVES) {
    await page.locator(`[data-option="${move}"]`).click();
    const reason = page.locator('.ask-reason');
    await expect(reason.or(page.locator(`[data-moment="${count + 1}"]`)).first()).toBeVisible();
    if (await reason.isVisible()) {
      await reason.getByRole('textbox').fill('Omdat hij eerst gehoord moet worden.');
      await reason.getByRole('button', { name: dutch.reason.goOn }).click();
    }
    count += 1;
    await atChoice(page, count);
  }
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await page.getByRole('link', { name: dutch.play.toDebrief }).click();
  await page
    .getByRole('button', { name: /reflecti/i })
    .first()
    .click();
  await expect(page.locator('#reflection')).toBeFocused();
  const written = async () => JSON.stringify((await school.arrived()).map(({ notes }) => notes));
  await expect.poll(written).toContain('eerst gehoord');
});

test('a debrief that opens later says when, at the end of the conversation and on its own page', async ({
  page,
  school,
}) => {
  await school.ask({ closes: Date.now() + 3_600_000, debrief: 'after-closing' });
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES);
  await expect(page.getByText(/nabespreking gaat open/)).toBeVisible();
  await expect(page.getByRole('link', { name: dutch.play.toDebrief })).toHaveCount(0);
  const [attempt] = await school.arrived();
  await page.goto(`/nl/perfect-plan/debrief/#${encodeURIComponent(attempt?.notation ?? '')}`);
  await expect(page.getByText(/nabespreking gaat open/)).toBeVisible();
  await expect(page.locator('.debrief')).toHaveCount(0);
  await school.ask({ opens: 1, closes: 2 });
  await page.getByRole('link', { name: dutch.play.toClass }).click();
  await page.getByRole('link', { name: dutch.class.toDebrief }).click();
  await expect(page.locator('.debrief h1')).toBeVisible();
});

test('a comment of the lecturer stands beside the attempt', async ({ page, school }) => {
  await handIn(page, school, MOVES.slice(0, 1));
  const [attempt] = await school.arrived();
  const path = `/api/desk/attempts/${attempt?.id}/comments`;
  const text = 'Mooi begin.\n<b>Ga zo door</b>';
  expect((await school.teacher.post(path, { data: { text } })).ok()).toBe(true);
  await page.goto(`/nl/class/#class/${school.room.id}`);
  await expect(page.getByText('<b>Ga zo door</b>')).toBeVisible();
});
