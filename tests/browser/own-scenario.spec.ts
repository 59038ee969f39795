import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { joinClass, WHO } from './classmate.ts';
import { atChoice, make } from './conversation.ts';
import { makeClass, NOBODY, test } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

const { own } = dutch.desk;
const TITLE = 'Twintig minuten te laat';
const MOVES = ['name-second-time', 'same-hour', 'note-unwilling'];

/** Chooses a folder, as the field of the page has it. */
async function bringIn(page: Page, folder: string): Promise<void> {
  await page.getByLabel(own.folder, { exact: true }).setInputFiles(folder);
  await expect(page.locator('.own-outcome')).toBeVisible({ timeout: 60_000 });
}

test('a lecturer mends a scenario and assigns it; a student plays it without a connection; the lecturer reads it', async ({
  page,
  browser,
}, testInfo) => {
  test.slow();
  const folder = testInfo.outputPath('too-late');
  cpSync('assets/starter', folder, { recursive: true });
  const whole = readFileSync(`${folder}/story.ink`, 'utf8');
  const broken = whole.replace(' #id:what-next-4', '');
  writeFileSync(`${folder}/story.ink`, broken);
  const line = broken.split('\n').findIndex((text) => text.endsWith('#decision:next-time')) + 1;

  await page.goto('/nl/desk/#scenarios');
  await bringIn(page, folder);
  const finding = page.locator('.own-finding').filter({ hasText: 'id-missing' });
  await expect(finding).toContainText(`story.ink, regel ${line}`);
  await expect(finding).toContainText('Deze regel heeft nog geen #id:.');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(finding).toContainText('This line has no #id: yet.');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(finding).toContainText('Deze regel heeft nog geen #id:.');
  await expect(page.getByText(own.none)).toBeVisible();
  await expectAccessible(page);

  writeFileSync(`${folder}/story.ink`, whole);
  await bringIn(page, folder);
  await expect(page.locator('.own-outcome h3')).toBeFocused();
  await expect(page.locator('.desk-item h3')).toHaveText([TITLE]);

  const { id } = await makeClass(page.request, 'Klas met een eigen gesprek');
  await page.goto(`/nl/desk/#class/${id}/new`);
  await page.getByLabel(dutch.desk.assignment.title, { exact: true }).fill('Week 1');
  await page.getByLabel(TITLE).check();
  await page.getByRole('button', { name: dutch.desk.save }).click();
  await expect(page.locator('.desk-item')).toContainText(TITLE);

  const { class: room } = await (await page.request.get(`/api/desk/classes/${id}`)).json();
  const { baseURL = '' } = testInfo.project.use;
  const away = await browser.newContext({ storageState: NOBODY, serviceWorkers: 'allow', baseURL });
  const student = await away.newPage();
  const takenAlong = student.waitForResponse(/\/api\/classes\/.+\/scenarios\//);
  await joinClass(student, { room });
  await takenAlong;
  await student.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await away.setOffline(true);
  await student.reload();
  await student.getByRole('link', { name: dutch.class.begin, exact: true }).click();
  await make(student, MOVES.slice(0, 1));
  await student.reload();
  await atChoice(student, 1);
  await make(student, MOVES.slice(1), 1);
  await expectAccessible(student);
  await student.getByRole('link', { name: dutch.play.toDebrief }).click();
  await expect(student.locator('.debrief h1')).toContainText(TITLE);
  await away.setOffline(false);
  await student.goto('/nl/');

  await page.getByRole('link', { name: dutch.desk.assignment.results }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('row', { name: WHO.name })).toContainText(/klaar/, { timeout: 2_000 });
  }).toPass();
  await page.getByRole('row', { name: WHO.name }).getByRole('link').click();
  await expect(page.getByText('Komt afspraken niet na').first()).toBeVisible();
  await away.close();
});
