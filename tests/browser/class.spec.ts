import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import english from '../../locales/en/interface.json' with { type: 'json' };
import dutch from '../../locales/nl/interface.json' with { type: 'json' };
import { joinClass, movesIn, NOBODY, type School, test, WHO } from './classmate.ts';
import { atChoice, make, movesOfPlan } from './conversation.ts';

test.use({ storageState: NOBODY });

const MOVES = movesOfPlan('careful-professional');
const TEXTS = { nl: dutch, en: english };
const HANDED_IN = /^Ingeleverd: /;

/** From the class to the conversation, by its own button. */
async function begin(page: Page): Promise<void> {
  await page.locator('.class-card a.nl-button').first().click();
  await atChoice(page, 0);
}

async function arrivedMoves(school: School): Promise<readonly (readonly string[])[]> {
  return (await school.arrived()).map(({ notation }) => movesIn(notation));
}

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

test('without a connection the conversation goes on, and arrives once when there is one', async ({
  page,
  context,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await context.setOffline(true);
  await make(page, MOVES.slice(2, 5), 2);
  await expect(page.getByText(dutch.play.onDevice)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 2)]);
  await context.setOffline(false);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 5)]);
});

test('what was played before the tab was closed is handed in by any page that is opened later', async ({
  page,
  context,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await page.route('**/api/**', (route) => route.abort());
  await make(page, MOVES.slice(0, 3));
  await page.close();
  expect(await arrivedMoves(school)).toEqual([]);
  const later = await context.newPage();
  await later.goto('/en/');
  await expect.poll(() => arrivedMoves(school)).toEqual([MOVES.slice(0, 3)]);
});

test('a reload goes on in the same attempt, and another playing is another attempt', async ({
  page,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  await page.reload();
  await make(page, MOVES.slice(2), 2);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await page.getByRole('link', { name: dutch.play.playAgain }).click();
  await make(page, MOVES.slice(0, 1));
  await page.reload();
  await make(page, MOVES.slice(1, 2), 1);
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES, MOVES.slice(0, 2)]);
});

test('one goes on with another device, and two that went different ways are both kept', async ({
  page,
  browser,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  await expect(page.getByText(HANDED_IN)).toBeVisible();

  const elsewhere = await browser.newPage();
  await elsewhere.goto('/nl/class/');
  await elsewhere.getByLabel(dutch.class.join.again).check();
  await elsewhere.getByLabel(dutch.class.join.code).fill(school.room.code);
  await elsewhere.getByLabel(dutch.class.join.name, { exact: true }).fill('NOOR');
  await elsewhere.getByLabel(dutch.class.join.recovery).fill(WHO.recovery.toUpperCase());
  await elsewhere.keyboard.press('Enter');
  await elsewhere.getByRole('link', { name: dutch.class.goOn }).click();
  await make(elsewhere, MOVES.slice(2, 4), 2);
  await expect(elsewhere.getByText(HANDED_IN)).toBeVisible();
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 4)]);
  await elsewhere.close();

  // The first device is still known, and goes another way meanwhile.
  await make(page, ['<'], 2);
  const [first] = await page.locator('[data-option]').all();
  await first?.click();
  await expect.poll(async () => (await school.arrived()).length).toBe(2);
  await page.goto('/nl/class/');
  await page.getByRole('link', { name: school.room.name }).click();
  await expect(page.locator('.class-attempts > li')).toHaveCount(2);
  await expect(page.locator('.class-where', { hasText: HANDED_IN })).toHaveCount(2);
});

test('a clock that is wrong changes nothing that others see', async ({ page, school }) => {
  await page.clock.setSystemTime(new Date('2001-01-01T12:00:00Z'));
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  const note = page.getByText(HANDED_IN);
  await expect(note).toBeVisible();
  await expect(note).not.toContainText('2001');
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 2)]);
});

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

test('an assignment that closes meanwhile says so, and keeps what is played on the device', async ({
  page,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 1));
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await school.ask({ opens: 1, closes: 2 });
  await make(page, MOVES.slice(1, 3), 1);
  await expect(page.getByText(dutch.play.handInTrouble.closed)).toBeVisible();
  await page.reload();
  await atChoice(page, 3);
  expect(await arrivedMoves(school)).toEqual([MOVES.slice(0, 1)]);
});

test('a comment of the lecturer stands beside the attempt', async ({ page, school }) => {
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 1));
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  const [attempt] = await school.arrived();
  const path = `/api/desk/attempts/${attempt?.id}/comments`;
  const text = 'Mooi begin.\n<b>Ga zo door</b>';
  expect((await school.teacher.post(path, { data: { text } })).ok()).toBe(true);
  await page.goto(`/nl/class/#class/${school.room.id}`);
  await expect(page.getByText('<b>Ga zo door</b>')).toBeVisible();
});

test('all data are taken along with one click, and erased with another that asks first', async ({
  page,
  school,
}) => {
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await page.goto(`/nl/class/#class/${school.room.id}`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: dutch.class.data.download }).click();
  const text = (await (await downloading).createReadStream()).setEncoding('utf8');
  let data = '';
  for await (const part of text) data += part;
  expect(JSON.parse(data)).toMatchObject({ member: { name: WHO.name }, attempts: [{ language: 'nl' }] });

  await page.getByRole('button', { name: dutch.class.data.leave }).click();
  await page.getByRole('button', { name: dutch.class.data.leaveNo }).click();
  expect(await school.arrived()).toHaveLength(1);
  await page.getByRole('button', { name: dutch.class.data.leave }).click();
  await page.getByRole('button', { name: dutch.class.data.leaveYes }).click();
  await expect(page.getByRole('heading', { level: 1, name: dutch.class.title })).toBeVisible();
  expect(await school.arrived()).toEqual([]);
  await page.goto('/nl/');
  await expect(page.locator('.attempt')).toHaveCount(1);
  await page.goto(`/nl/perfect-plan/?assignment=${school.room.id}.${school.assignment}`);
  await expect(page.getByText(dutch.class.notHere)).toBeVisible();
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a class can be read by everybody, ${colorScheme}, on a narrow page`, async ({ page, school }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await school.ask({ reasons: true, reflection: 'starr', counts: 'first', closes: Date.now() + 3_600_000 });
    const isSound = async () => {
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
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
}

test('who signs out on a shared device leaves there only what is not handed in, and finds the rest back', async ({
  page,
  school,
}) => {
  const { signOut } = dutch.class;
  const room = `/nl/class/#class/${school.room.id}`;
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await page.route('**/attempts/**', (route) => route.abort());
  await page.goto(`/nl/perfect-plan/?assignment=${school.room.id}.${school.assignment}&new`);
  await atChoice(page, 0);
  await make(page, MOVES.slice(0, 1));
  await page.goto(room);
  await page.getByRole('button', { name: signOut.button }).click();
  await expect(page.getByText(signOut.staying_one)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: signOut.no }).click();
  await page.getByRole('button', { name: signOut.button }).click();
  await page.getByRole('button', { name: signOut.yes }).click();
  await expect(page.getByRole('heading', { level: 1, name: dutch.class.title })).toBeVisible();
  expect((await page.request.get(`/api/classes/${school.room.id}`)).status()).toBe(401);
  await page.goto('/nl/');
  await expect(page.locator('.attempt')).toHaveCount(1);

  await page.unroute('**/attempts/**');
  await page.goto('/nl/class/');
  await page.getByLabel(dutch.class.join.again).check();
  await page.getByLabel(dutch.class.join.code).fill(school.room.code);
  await page.getByLabel(dutch.class.join.name, { exact: true }).fill(WHO.name);
  await page.getByLabel(dutch.class.join.recovery).fill(WHO.recovery);
  await page.keyboard.press('Enter');
  await expect(page.getByText(HANDED_IN)).toHaveCount(2);
  expect(await arrivedMoves(school)).toHaveLength(2);
});

test('an attempt that is erased on the device stays handed in until the class is asked to erase it', async ({
  page,
  school,
}) => {
  const { removed } = dutch.class;
  await joinClass(page, school);
  await begin(page);
  await make(page, MOVES.slice(0, 2));
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  const eraseHere = async () => {
    await page.goto('/nl/');
    await page.locator('.attempt').getByRole('button', { name: dutch.library.delete }).click();
    await expect(page.getByText(dutch.library.deleteHandedIn)).toBeVisible();
    await page.getByRole('button', { name: dutch.library.deleteYes }).click();
    await expect(page.locator('.attempt')).toHaveCount(0);
    await page.goto(`/nl/class/#class/${school.room.id}`);
  };
  await eraseHere();
  await page.getByRole('button', { name: removed.back }).click();
  await expect(page.getByText(HANDED_IN)).toBeVisible();
  await eraseHere();
  await page.getByRole('button', { name: removed.erase }).click();
  await page.getByRole('button', { name: removed.yes }).click();
  await expect(page.getByText(removed.erased)).toBeVisible();
  await expect(page.getByRole('button', { name: removed.back })).toHaveCount(0);
  expect(await school.arrived()).toEqual([]);
});
