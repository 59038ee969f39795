import { expect, type Page } from '@playwright/test';
import english from '../../locales/en/interface.json' with { type: 'json' };
import dutch from '../../locales/nl/interface.json' with { type: 'json' };
import { invitation, join, makeAssignment, makeClass, PASSWORD, test } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

const WORDS = { nl: dutch, en: english };

// Somewhere else than the machine of the tests, so that a time that is read as UTC is noticed.
test.use({ timezoneId: 'Asia/Tokyo' });

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

  test(`an assignment is made, and what is wrong with it is said at the field, in ${language}`, async ({
    page,
  }) => {
    const { assignment } = desk;
    const room = await makeClass(page.request, `Opdrachten ${language}`);
    await page.goto(`/${language}/desk/#class/${room.id}`);
    await page.getByRole('link', { name: assignment.make }).click();
    const title = page.getByLabel(assignment.title, { exact: true });
    const save = page.getByRole('button', { name: desk.save });

    await save.click();
    await expect(title).toBeFocused();
    await expect(title).toHaveAccessibleDescription(new RegExp(assignment.titleMissing));
    await title.fill('Week 1');
    await save.click();
    const scenarios = page.getByRole('group', { name: assignment.scenarios });
    await expect(scenarios.getByRole('checkbox').first()).toBeFocused();
    await expect(scenarios).toContainText(assignment.flaw['no-scenario']);

    await scenarios.getByRole('checkbox').nth(1).check();
    await scenarios.getByRole('checkbox').nth(0).check();
    const opens = page.getByLabel(assignment.opens, { exact: true });
    const closes = page.getByLabel(assignment.closes, { exact: true });
    await expect(opens).toHaveAccessibleDescription(/Asia\/Tokyo/);
    await opens.pressSequentially('12');
    await save.click();
    await expect(opens).toBeFocused();
    await expect(opens).toHaveAccessibleDescription(new RegExp(assignment.timeUnfinished));
    await opens.fill('2031-03-10T09:00');
    await closes.fill('2031-03-03T09:00');
    await save.click();
    await expect(closes).toBeFocused();
    await expect(closes).toHaveAccessibleDescription(new RegExp(assignment.flaw['closes-before-it-opens']));

    await closes.fill('2031-03-17T09:00');
    await page.getByRole('radio', { name: assignment.count.first }).check();
    await page.getByRole('radio', { name: assignment.debriefs['after-closing'] }).check();
    await page.getByLabel(assignment.reasons).check();
    await page.getByLabel(assignment.reflection).selectOption('starr');
    await page.getByLabel(assignment.language).selectOption('en');
    await save.click();
    await expect(page.getByRole('status').first()).toHaveText(assignment.saved.replace('{title}', 'Week 1'));

    const answer = await page.request.get(`/api/desk/classes/${room.id}`);
    const [made] = (await answer.json()).assignments;
    expect(made).toMatchObject({
      ...{ title: 'Week 1', counts: 'first', debrief: 'after-closing', reasons: true, reflection: 'starr' },
      ...{ language: 'en', scenarios: ['perfect-plan', 'not-that-district'] },
    });
    expect(new Date(made.opens).toISOString()).toBe('2031-03-10T00:00:00.000Z');
    expect(made.closes - made.opens).toBe(7 * 24 * 3_600_000);
    await expect(page.getByRole('link', { name: assignment.results })).toHaveAttribute(
      'href',
      `#assignment/${made.id}`,
    );

    await page.getByRole('link', { name: `${assignment.edit} Week 1` }).click();
    await expect(opens).toHaveValue('2031-03-10T09:00');
    await expect(page.getByLabel(assignment.reflection)).toHaveValue('starr');
    await closes.fill('');
    await save.click();
    await expect(page.locator('.desk-phase')).toContainText('2031');
  });
}

test('beside the choice stands what the class has not met', async ({ page }) => {
  const room = await makeClass(page.request, 'Dekking');
  await makeAssignment(page.request, room.id, 'Eerder', ['shopping-bag']);
  await page.goto(`/nl/desk/#class/${room.id}/new`);
  const row = (task: string) => page.getByRole('row', { name: new RegExp(`^${task}`) });
  await expect(row('Intakegesprek voeren')).toContainText('De tas boodschappen');
  await expect(row('Evalueren')).toContainText('nog niet');
  await page.getByRole('checkbox', { name: 'Het perfecte plan' }).check();
  await expect(row('Evalueren')).toContainText('Het perfecte plan');
  await expect(row('Assessment en diagnose').getByRole('cell')).toHaveText(['nog niet', '–']);
});

test('last year’s assignment is duplicated into another class, and archived', async ({ page }) => {
  const last = await makeClass(page.request, 'Vorig jaar');
  const next = await makeClass(page.request, 'Dit jaar');
  await makeAssignment(page.request, last.id, 'Week 1');
  await page.goto(`/nl/desk/#class/${last.id}`);
  await page.getByRole('button', { name: 'Dupliceer Week 1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naar welke klas?').selectOption({ label: 'Dit jaar' });
  await dialog.getByRole('button', { name: 'Dupliceer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maak een opdracht' })).toBeFocused();
  await expect(page.getByText('Kopie van Week 1, voor Dit jaar')).toBeVisible();
  await expect(page.getByLabel('Titel')).toHaveValue('Week 1');
  await expect(page.getByRole('checkbox', { name: 'Het perfecte plan' })).toBeChecked();
  // Nobody sees anything of it yet.
  const asked = async () =>
    (await (await page.request.get(`/api/desk/classes/${next.id}`)).json()).assignments;
  expect(await asked()).toEqual([]);
  await page.getByLabel('Opent').fill('2030-09-01T09:00');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.locator('.desk-phase')).toContainText('Gaat open');
  expect(await asked()).toMatchObject([{ title: 'Week 1', scenarios: ['perfect-plan'] }]);
  await page.goto(`/nl/desk/#class/${last.id}`);
  await page.getByRole('button', { name: 'Archiveer Week 1' }).click();
  await expect(page.getByText('Deze klas heeft nog geen opdrachten.')).toBeVisible();
  await page.getByText('1 gearchiveerde opdracht').click();
  await page.getByRole('button', { name: 'Haal terug Week 1' }).click();
  await expect(page.locator('.desk-phase')).toHaveText('Open, zonder einde');
});

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

test('a colleague is invited with a link that works once', async ({ page, browser }) => {
  await page.goto('/nl/desk/#invite');
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click();
  const link = await page.getByLabel('Link voor je collega').inputValue();
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const colleague = await context.newPage();
  await colleague.goto(link);
  await colleague.getByLabel('Naam', { exact: true }).fill('Cees');
  await colleague.getByLabel('E-mailadres').fill(`cees-${Date.now()}@school.nl`);
  await colleague.getByLabel('Wachtwoord').fill(PASSWORD);
  await colleague.getByRole('button', { name: 'Maak je account' }).click();
  await expect(colleague.getByText('Je hebt nog geen klassen.')).toBeVisible();
  await context.close();
});

test('who was signed out meanwhile signs in again, and nothing of a form is lost', async ({
  page,
  lecturer,
}) => {
  const room = await makeClass(page.request, 'Lang weg');
  await page.goto(`/nl/desk/#class/${room.id}/new`);
  await page.getByLabel('Titel').fill('Met zorg getypt');
  await page.getByRole('checkbox', { name: 'Het perfecte plan' }).check();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Meld je opnieuw aan' });
  await dialog.getByLabel('E-mailadres').fill(lecturer.email);
  await dialog.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Met zorg getypt is bewaard.');
});

test('in the other language a form is as it was', async ({ page }) => {
  const room = await makeClass(page.request, 'Twee talen');
  await page.goto(`/nl/desk/#class/${room.id}/new`);
  await page.getByLabel('Titel').fill('Met zorg getypt');
  await page.getByRole('checkbox', { name: 'Het perfecte plan' }).check();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Met zorg getypt');
  await expect(page.getByRole('checkbox', { name: 'The perfect plan' })).toBeChecked();
  await expect(page).toHaveURL(/\/en\/desk\/#class\//);
});

test('a server that is away for a moment costs nothing of a form', async ({ page }) => {
  const room = await makeClass(page.request, 'Even weg');
  await page.goto(`/nl/desk/#class/${room.id}/new`);
  await page.getByLabel('Titel').fill('Met zorg getypt');
  await page.getByRole('checkbox', { name: 'Het perfecte plan' }).check();
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toContainText('Wat je invulde staat er nog');
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Met zorg getypt is bewaard.');
});

test('from the keyboard alone: a class, an assignment, and back', async ({ page }) => {
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
        return [activeElement, ...labels].map((one) => one?.textContent ?? '').join(' ');
      });
      if (name.test(focused)) return;
    }
    throw new Error(`${name} is not reached with Tab`);
  };
  await page.goto('/nl/desk/');
  await page.getByRole('button', { name: 'Maak een klas' }).waitFor();
  await tabTo(/Maak een klas/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Met toetsen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Met toetsen' })).toBeFocused();
  await page.getByRole('link', { name: 'Maak een opdracht' }).waitFor();
  await tabTo(/Maak een opdracht/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Titel').waitFor();
  await tabTo(/^\s*Titel/);
  await page.keyboard.type('Week 1');
  await tabTo(/Het perfecte plan/);
  await page.keyboard.press('Space');
  await tabTo(/Bewaar/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Week 1' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Maak een opdracht' })).toBeVisible();
});

/** Every view with something in it, for a class that has an assignment and a member. */
const VIEWS: Readonly<Record<string, (page: Page, classId: string, assignment: string) => Promise<unknown>>> =
  {
    classes: (page) => page.goto('/nl/desk/'),
    'a class': (page, id) => page.goto(`/nl/desk/#class/${id}`),
    'the board': (page, id) => page.goto(`/nl/desk/#class/${id}/board`),
    'the log': (page, id) => page.goto(`/nl/desk/#class/${id}/log`),
    'an invitation': async (page) => {
      await page.goto('/nl/desk/#invite');
      await page.getByRole('button', { name: 'Maak een uitnodiging' }).click();
      await page.getByLabel('Link voor je collega').waitFor();
    },
    'an assignment that is changed': (page, id, task) =>
      page.goto(`/nl/desk/#class/${id}/assignment/${task}`),
    'a form with errors': async (page, id) => {
      await page.goto(`/nl/desk/#class/${id}/new`);
      await page.getByLabel('Titel').fill('Week 1');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.locator('.desk-error').waitFor();
    },
    'the question before erasing': async (page, id) => {
      await page.goto(`/nl/desk/#class/${id}`);
      await page.getByRole('button', { name: 'Wis de klas' }).click();
    },
    'signing in': async (page) => {
      await page.context().clearCookies();
      await page.goto('/nl/desk/');
    },
    'making an account': async (page) => {
      await page.context().clearCookies();
      await page.goto(`/nl/desk/#${invitation()}`);
    },
    'an address that is no view': (page) => page.goto('/nl/desk/#nowhere'),
  };

for (const [name, open] of Object.entries(VIEWS)) {
  test(`${name}: no accessibility violation in either colours, and nothing sticks out at 320 px`, async ({
    page,
    request,
  }) => {
    const room = await makeClass(page.request, 'Sociaal werk 2B, voorjaar');
    const task = await makeAssignment(page.request, room.id, 'Week 1: handhaven');
    await join(request, room.code, 'Noor');
    await open(page, room.id, task.id);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
