import { expect } from '@playwright/test';
import { dutch, english } from '../support/interface.ts';
import { makeAssignment, makeClass, test } from './lecturer.ts';

const WORDS = { nl: dutch.desk, en: english.desk };

// Somewhere else than the machine of the tests, so that a time that is read as UTC is noticed.
test.use({ timezoneId: 'Asia/Tokyo' });

for (const language of ['nl', 'en'] as const) {
  const desk = WORDS[language];

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
