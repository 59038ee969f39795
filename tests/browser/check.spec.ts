import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { holdScripts } from './held.ts';
import { keep, PERIOD } from './kept.ts';

const NOTE = {
  playing: 'perfect-plan 17',
  about: 'starr',
  fields: { situation: '<script>window.caught = 1</script> stil\nen toen niet' },
};

test('a result file is replayed, scored again, and leads to its debrief', async ({ page }) => {
  const text = await resultOf(page);
  await page.goto('/nl/check/');
  await choose(page, text);
  await expect(page.locator('#outcome')).toBeFocused();
  await expect(page.getByText('4 gesprekken gelezen: 4 kloppen, 0 kloppen niet')).toBeVisible();
  await expect(page.locator('.check-entry--good')).toHaveCount(4);
  const first = page.locator('.check-entry').first();
  await first.getByText('Wat de speler erbij schreef').click();
  await expect(first.locator('.check-notes dd')).toHaveText(NOTE.fields.situation, { useInnerText: false });
  expect(await page.evaluate(() => Reflect.get(window, 'caught'))).toBeUndefined();
  await first.getByRole('link', { name: 'Open de nabespreking' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Het perfecte plan');
  await expect(page.getByRole('heading', { name: 'Moment voor moment' })).toBeVisible();
});

test('what was changed is said, for the attempt it was changed in', async ({ page }) => {
  const text = await resultOf(page);
  await page.goto('/nl/check/');
  const cases = [
    [text.replace(/"sixths": (\d+)/, '"sixths": 60'), 'De scores zijn veranderd.'],
    [text.replace(/(seed 17: )[a-z-]+, /, '$1'), /bestaat niet in dit gesprek|De keuzes zijn veranderd/],
    [text.replace(/(seed 17: )[a-z-]+/, '$1invented-choice'), 'Keuze 1 bestaat niet in dit gesprek.'],
    [
      text.replace(/perfect-plan@[0-9a-f]{12}/, 'perfect-plan@0123456789ab'),
      'een versie van het gesprek die hier niet bekend is',
    ],
    [text.replace('perfect-plan@', 'constructor@'), 'Dit gesprek is hier niet bekend'],
    [text.replace('2026-11-02T', '2026-11-03T'), 'iets anders is veranderd nadat het bestand werd bewaard'],
    [text.replace('en toen niet', 'en toen wel'), 'iets anders is veranderd nadat het bestand werd bewaard'],
  ] as const;
  for (const [changed, sentence] of cases) {
    expect(changed).not.toBe(text);
    await choose(page, changed);
    await expect(page.locator('.check-entry').filter({ hasText: sentence })).toHaveCount(1);
    await expect(page.locator('.check-entry--good')).toHaveCount(3);
  }
  await choose(page, cases[0][0]);
  const altered = page.locator('.check-entry--bad');
  await altered.locator('summary').first().click();
  await expect(altered.getByText('(verschilt)')).toHaveCount(1);
});

test('a file that is chosen before the page has its script is checked once it has', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/nl/check/', { waitUntil: 'commit' });
  const file = { name: 'resultaat.json', mimeType: 'application/json', buffer: Buffer.from('hallo') };
  await page.locator('input[type=file]').setInputFiles(file);
  release();
  await expect(page.locator('.check-outcome')).toContainText('Het bestand is geen JSON.');
});

test('every file that is no result gets a sentence of its own, and nothing is kept', async ({ page }, {
  outputDir,
}) => {
  await page.goto('/nl/check/');
  const head = '{"format":"laveren-result","version":1,"attempts":';
  const nest = '['.repeat(300_000) + ']'.repeat(300_000);
  const cases = [
    ['', 'Het bestand is leeg.'],
    ['hallo', 'Het bestand is geen JSON.'],
    ['\u0000\uFFFD\u0001'.repeat(500), 'Het bestand is geen JSON.'],
    ['{"__proto__": {"format": "laveren-result"}}', 'geen resultaatbestand van Laveren'],
    [nest, 'geen resultaatbestand van Laveren'],
    [`${head}${nest}}`, 'Niet te lezen'],
    ['{"format":"laveren-result","version":2,"attempts":[]}', 'een nieuwere versie van Laveren'],
    [`${head}[]}`, 'geen enkel gesprek'],
    [`${head}${JSON.stringify(Array(10_000).fill({ attempt: 'x' }))}}`, 'meer dan 500 gesprekken'],
    [`${head}[{"__proto__":{"digest":"x"}}]}`, 'Dit gesprek kan niet worden gelezen'],
  ] as const;
  for (const [text, sentence] of cases) {
    await choose(page, text);
    if (sentence === 'Niet te lezen') await expect(page.locator('.check-entry--bad')).toHaveCount(1);
    else await expect(page.locator('.check-outcome')).toContainText(sentence);
    await expect(page.locator('#outcome')).toBeFocused();
  }
  const big = `${outputDir}-big.json`;
  writeFileSync(big, Buffer.alloc(50_000_000, 32));
  await page.locator('input[type=file]').setInputFiles(big);
  await expect(page.locator('.check-outcome')).toContainText('groter dan 20 MB');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await page.evaluate(() => Reflect.get({}, 'format'))).toBeUndefined();
});

test('a file is chosen from the keyboard alone', async ({ page }) => {
  // Asked for before anything is pressed: a browser that is asked together with the key shows a dialog of its own.
  const choosing = page.waitForEvent('filechooser');
  await page.goto('/nl/check/');
  const field = page.getByLabel('Kies een resultaatbestand');
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(field).toBeFocused();
  await page.keyboard.press('Space');
  await (await choosing).setFiles({
    name: 'leeg.json',
    mimeType: 'application/json',
    buffer: Buffer.from(''),
  });
  await expect(page.locator('#outcome')).toHaveText('Uitkomst van leeg.json');
  await expect(page.locator('#outcome')).toBeFocused();
});

test('a file can be dropped, also beside the field without leaving the page', async ({ page }) => {
  await page.goto('/nl/check/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('input[type=file]').waitFor();
  const drop = (selector: string) =>
    page.evaluate((where) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['hallo'], 'los.json', { type: 'application/json' }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(where)?.dispatchEvent(event);
      return event.defaultPrevented;
    }, selector);
  expect(await drop('h1')).toBe(true);
  await expect(page.locator('#outcome')).toHaveCount(0);
  await drop('.drop-zone');
  await expect(page.locator('.check-outcome')).toContainText('Het bestand is geen JSON.');
});

/** The result file of a period, taken from the portfolio as a player takes it. */
async function resultOf(page: Page): Promise<string> {
  await keep(page, PERIOD, [NOTE]);
  await page.goto('/nl/portfolio/');
  await expect(page.locator('.sheet-attempt')).toHaveCount(4);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar resultaatbestand' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

async function choose(page: Page, text: string): Promise<void> {
  const file = { name: 'resultaat.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('.check-status')).toHaveText('');
}
