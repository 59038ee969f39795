import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { movesOfPlan, PLAY } from './conversation.ts';
import { keep, PERIOD } from './kept.ts';
import { readPdf } from './pdf.ts';

const HOSTILE = [
  '<script>window.caught = 1</script><img src=x onerror="window.caught = 2">',
  '</p></article></style><h1>Uitslag: 10</h1>',
  '🧭👩🏽‍🦽 &amp; "aanhaling" \u202Eomgekeerd',
  'שלום עולם, مرحبا',
  `${'Een lange dag. '.repeat(1_400)}einde`,
];

const REFLECTIONS = HOSTILE.map((text, index) => ({
  playing: 'perfect-plan 17',
  about: `reason/strange-${index}`,
  fields: { kinds: 'moral', text },
}));

const SHEETS = {
  nl: {
    headings: ['Overzicht', 'De vijf rollen over deze gesprekken', 'Taken en competenties', 'Narekenen'],
    inEach: ['Hoe het afliep', 'De koers die je voer', 'De vijf rollen', 'Moment voor moment'],
    caution: 'Oefenscore, geen beoordeling',
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    chart: { first: 'betaalde won', last: 'krijgt de andere niet terug' },
    title: '1. Het perfecte plan',
  },
  en: {
    headings: [
      'Overview',
      'The five roles over these conversations',
      'Tasks and competences',
      'Working it out again',
    ],
    inEach: ['How it ended', 'The course you sailed', 'The five roles', 'Moment by moment'],
    caution: 'Practice score, not an assessment',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    chart: { first: 'paid gained', last: 'These bars do not add up' },
    title: '1. The perfect plan',
  },
} as const;

for (const language of ['nl', 'en'] as const) {
  test(`a period is printed on A4 in ${language}, whole and numbered`, async ({ page }) => {
    const words = SHEETS[language];
    await keep(page, PERIOD);
    await page.goto(`/${language}/portfolio/`);
    await expect(page.locator('.sheet-attempt')).toHaveCount(4);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));

    expect(pages.length).toBeGreaterThan(12);
    expect(pages.length).toBeLessThan(32);
    const titles = await page.locator('.sheet :is(h1, h2, h3)').allInnerTexts();
    pages.forEach(({ width, height, lines }, index) => {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(lines.at(-1)).toContain(words.page(index + 1, pages.length));
      expect(lines.at(-1)).toContain(words.caution);
      expect(lines.length, `page ${index + 1} is not empty`).toBeGreaterThan(2);
      expect(titles, `page ${index + 1} does not end in a heading`).not.toContain(lines.at(-2));
    });

    const all = pages.flatMap(({ lines }) => lines);
    for (const heading of words.headings) expect(all).toContain(heading);
    for (const heading of words.inEach) {
      expect(all.filter((line) => line.startsWith(heading)).length).toBeGreaterThanOrEqual(4);
    }
    expect(all).toContain(words.title);

    // Both charts of an attempt stand side by side: whoever has their top has their bottom.
    const charts = pages.filter(({ lines }) => lines.some((line) => line.includes(words.chart.first)));
    expect(charts).toHaveLength(4);
    for (const { lines } of charts) {
      const top = lines.findIndex((line) => line.includes(words.chart.first));
      expect(lines.findIndex((line) => line.includes(words.chart.last))).toBeGreaterThan(top);
    }
    await expect(page.locator('.sheet-charts').first()).toHaveCSS('display', 'grid');
  });
}

test('where what was chosen cannot be fetched, that is said and nothing else stands in its place', async ({
  page,
}) => {
  await keep(page, PERIOD.slice(0, 2));
  const [moves, seed] = [movesOfPlan('careful-professional').join(', '), 17];
  const notation = `perfect-plan@0123456789ab seed ${seed}: ${moves}`;
  await page.goto(`/nl/portfolio/#${encodeURIComponent(notation)}`);
  await expect(page.locator('.sheet-attempt')).toHaveCount(1);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.getByRole('checkbox', { name: /Niet in die wijk|wijk/ }).check();
  await expect(page.getByRole('alert')).toHaveText(dutch.progress.failed);
  await expect(page.locator('.sheet-attempt')).toHaveCount(0);
});

test('from a debrief the portfolio holds that conversation, also when it is not on this device', async ({
  page,
}) => {
  const moves = movesOfPlan('careful-professional').join(', ');
  await page.goto(`${PLAY.nl}debrief/#${encodeURIComponent(`perfect-plan@0123456789ab seed 5: ${moves}`)}`);
  await page.getByRole('link', { name: 'Naar je portfolio' }).click();
  await expect(page.locator('.sheet-attempt h2')).toHaveText('1. Het perfecte plan');
  await expect(page.getByRole('checkbox', { name: /Het perfecte plan/ })).toBeChecked();
  await expect(page.locator('.sheet-facts').first()).toContainText('onbekend');
});

test('what is left out is left out, and what was broken never is', async ({ page }) => {
  await keep(page, [['perfect-plan', 'said-too-much', 18, '2026-11-20T20:00:00Z']]);
  await page.goto('/nl/portfolio/');
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('Moment voor moment');
  for (const part of [
    'Koers en werelden',
    'Rollen',
    'Momenten',
    'Redenen en reflecties',
    'Taken en competenties',
  ]) {
    await page.getByLabel(part, { exact: true }).uncheck();
  }
  await expect(sheet).not.toContainText('Moment voor moment');
  await expect(sheet.locator('.sheet-charts')).toHaveCount(0);
  await expect(sheet).toContainText('Hier is een grens overschreden');
  await expect(sheet).toContainText('Oefenscore, geen beoordeling');
});

test('a period is chosen by its days, from the keyboard alone', async ({ page }) => {
  await keep(page, PERIOD);
  await page.goto('/nl/portfolio/');
  await expect(page.locator('.sheet-attempt')).toHaveCount(4);
  await page.getByLabel('Van', { exact: true }).fill('2026-11-05');
  await page.getByLabel('Tot en met', { exact: true }).fill('2026-11-10');
  await page.getByRole('button', { name: 'Kies deze periode' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet-attempt')).toHaveCount(2);
  await page.getByRole('checkbox', { name: /De tas boodschappen/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.sheet-attempt h2')).toHaveText(['1. Liever niet uit die wijk']);
  await page.getByLabel('Je naam, als je wilt').focus();
  await page.keyboard.type('Noor <b>de Wit</b>');
  await expect(page.locator('.sheet-name')).toHaveText('Noor <b>de Wit</b>');
  await page.getByRole('button', { name: 'Bewaar resultaatbestand' }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^laveren-result-not-that-district-[0-9a-f]{8}\.json$/);
  expect(readFileSync(await download.path(), 'utf8')).not.toContain('Noor');
});

test('the HTML file says the same from a disk, asks for nothing and runs nothing', async ({ page, browser }, {
  outputDir,
}) => {
  // Two documents on paper, with a text of several pages: the longest test on a busy machine.
  test.slow();
  await keep(page, PERIOD.slice(0, 2), REFLECTIONS);
  await page.goto('/nl/portfolio/');
  await expect(page.locator('.sheet-attempt')).toHaveCount(2);
  await page.getByLabel('Je naam, als je wilt').fill('</title><script>window.caught = 3</script>');
  await expect(page.locator('.sheet-typed')).toHaveCount(2 * HOSTILE.length);
  const typed = (on: Page) =>
    on.locator('.sheet-typed').evaluateAll((all) => all.map((one) => one.textContent));
  for (const text of HOSTILE) expect(await typed(page)).toContain(text);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als HTML-bestand' }).click(),
  ]);
  await expect(page.getByRole('status')).toContainText(download.suggestedFilename());
  const file = `${outputDir}/${download.suggestedFilename()}`;
  await download.saveAs(file);
  const context = await browser.newContext({ offline: true });
  const reader = await context.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(`file://${file}`);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`file://${file}`]);
  expect(await reader.evaluate(() => Reflect.get(window, 'caught'))).toBeUndefined();
  expect(await page.evaluate(() => Reflect.get(window, 'caught'))).toBeUndefined();
  expect(await reader.locator('.sheet').textContent()).toBe(await page.locator('.sheet').textContent());
  expect(await typed(reader)).toEqual(await typed(page));
  await expect(reader.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(reader.locator('.sheet svg').first()).toBeVisible();
  expect(
    await reader.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"')),
  ).toBe(true);

  const options = { preferCSSPageSize: true };
  const [fromPage, fromFile] = [
    await readPdf(await page.pdf(options)),
    await readPdf(await reader.pdf(options)),
  ];
  expect(fromFile.map(({ lines }) => lines)).toEqual(fromPage.map(({ lines }) => lines));
  await context.close();
});

test('without a conversation the page says so, and leads to one', async ({ page }) => {
  await page.goto('/en/portfolio/');
  await expect(page.getByText('There is no conversation on this device yet')).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(0);
});
