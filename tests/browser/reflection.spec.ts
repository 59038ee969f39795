import { expect, type Locator, type Page, test } from '@playwright/test';
import { movesOfPlan, PLAY } from './conversation.ts';
import { keptNotes, makeFirstDatabase } from './notes.ts';

const MOVES = movesOfPlan('careful-professional');
const DEBRIEF = `debrief/#${encodeURIComponent(`perfect-plan@0123456789ab seed 5: ${MOVES.join(', ')}`)}`;

const WORDS = {
  nl: {
    words: 'In je eigen woorden',
    kept: 'Opgeslagen op dit apparaat',
    remove: 'Verwijder deze tekst',
    yes: 'Verwijderen',
    no: 'Bewaren',
    spiral: 'De spiraal van Korthagen',
    log: 'Dilemmalogboek',
  },
  en: {
    words: 'In your own words',
    kept: 'Saved on this device',
    remove: 'Delete this text',
    yes: 'Delete',
    no: 'Keep',
    spiral: 'Korthagen’s spiral',
    log: 'Dilemma log',
  },
} as const;

for (const language of ['nl', 'en'] as const) {
  const said = WORDS[language];
  test(`in ${language} every form is written in, kept and there again after a reload`, async ({ page }) => {
    await page.goto(PLAY[language] + DEBRIEF);
    for (const [name, steps] of [
      ['STARR', 6],
      [said.spiral, 6],
    ] as const) {
      const form = await openForm(page, name);
      await expect(form.locator('textarea')).toHaveCount(steps);
      for (let step = 0; step < steps; step += 1) {
        await form.locator('textarea').nth(step).fill(`${name} ${step}`);
      }
      await expect(form.getByText(said.kept)).toBeVisible();
    }
    const log = await openForm(page, said.log);
    const dilemma = log.locator('details').nth(1);
    await dilemma.locator('summary').click();
    await expect(dilemma.locator('aside')).toHaveCount(4);
    await expect(dilemma.locator('textarea')).toHaveCount(6);
    await dilemma.locator('textarea').nth(5).fill('Yasmina');
    await expect(dilemma.getByText(said.kept)).toBeVisible();

    await page.reload();
    const starr = await openForm(page, 'STARR');
    await expect(starr.locator('textarea').nth(5)).toHaveValue('STARR 5');
    const again = (await openForm(page, said.log)).locator('details').nth(1);
    await expect(again.locator('textarea').nth(5)).toHaveValue('Yasmina');
  });

  test(`in ${language} a text is deleted only after the question`, async ({ page }) => {
    await page.goto(PLAY[language] + DEBRIEF);
    const form = await openForm(page, 'STARR');
    await form.locator('textarea').first().fill('Weg ermee');
    await form.getByRole('button', { name: said.remove }).click();
    await form.getByRole('button', { name: said.no }).click();
    await expect(form.locator('textarea').first()).toHaveValue('Weg ermee');
    await form.getByRole('button', { name: said.remove }).click();
    await form.getByRole('button', { name: said.yes, exact: true }).click();
    await expect(form.locator('textarea').first()).toHaveValue('');
    await expect(form.locator('textarea').first()).toBeFocused();
    await expect.poll(() => keptNotes(page)).toEqual([]);
    await page.reload();
    await expect((await openForm(page, 'STARR')).locator('textarea').first()).toHaveValue('');
  });
}

test('a reload in mid-sentence loses no letter', async ({ page }) => {
  await page.goto(PLAY.nl + DEBRIEF);
  const form = await openForm(page, 'STARR');
  await form.locator('textarea').first().pressSequentially('Hij keek naar de deur en');
  await page.reload();
  await expect((await openForm(page, 'STARR')).locator('textarea').first()).toHaveValue(
    'Hij keek naar de deur en',
  );
});

const STRANGE: Readonly<Record<string, string>> = {
  script: '<script>window.harmed = true</script><img src=x onerror="window.harmed = true">',
  HTML: '<b>vet</b> &amp; </textarea><h1>kop</h1>',
  'a hundred thousand characters': 'Wat een verhaal. '.repeat(5_900).slice(0, 100_000),
  emoji: '👩🏽‍⚖️ 🏛️ 🧑‍🏭 \u{1F1F3}\u{1F1F1} e\u0301',
  'right to left': 'אין לי מילים \u202Eabc\u202C مرحبا',
  placeholders: '{name} {{count}} $t(reason.title) %s',
};

for (const [kind, text] of Object.entries(STRANGE)) {
  test(`a text with ${kind} comes back exactly as it was typed, and runs nothing`, async ({ page }) => {
    await page.goto(PLAY.nl + DEBRIEF);
    const form = await openForm(page, 'STARR');
    await form.locator('textarea').first().fill(text);
    const reason = page.locator('.reason-given').first();
    await reason.locator('summary').click();
    await reason.locator('textarea').fill(text);
    await expect.poll(async () => (await keptNotes(page)).length).toBe(2);
    await page.reload();
    await expect(page.locator('.reason-words')).toHaveCount(1);
    expect(await page.locator('.reason-words').textContent()).toBe(text);
    const again = await openForm(page, 'STARR');
    expect(await again.locator('textarea').first().inputValue()).toBe(text);
    expect(await again.locator('.written').first().textContent()).toBe(text);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await keptNotes(page)).every(({ fields }) => Object.values(fields).includes(text))).toBe(true);
  });
}

test('a form can be filled in with the keyboard alone', async ({ page }) => {
  await page.goto(PLAY.nl + DEBRIEF);
  const form = page.locator('.reflection-form').first();
  await form.locator('summary').focus();
  await page.keyboard.press('Enter');
  await tabInto(page, form.locator('textarea').first());
  await page.keyboard.type('1 ding');
  await page.keyboard.press('Tab');
  await page.keyboard.type('luisteren');
  await expect(form.getByText('3 woorden').first()).toBeVisible();
  await expect(form.getByText('Opgeslagen op dit apparaat')).toBeVisible();
});

test('two tabs lose no word of each other, and it is said', async ({ page, context }) => {
  await page.goto(PLAY.nl + DEBRIEF);
  const other = await context.newPage();
  await other.goto(PLAY.nl + DEBRIEF);
  const theirs = await openForm(other, 'STARR');
  const ours = await openForm(page, 'STARR');
  await ours.locator('textarea').first().fill('een lange tekst van de eerste');
  await expect(ours.getByText('Opgeslagen op dit apparaat')).toBeVisible();
  await theirs.locator('textarea').first().fill('van de tweede');
  await expect(theirs.getByText('In een ander tabblad')).toBeVisible();
  await expect(theirs.locator('textarea').first()).toHaveValue(
    'van de tweede\n\neen lange tekst van de eerste',
  );
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(ours.locator('textarea').first()).toHaveValue(
    'van de tweede\n\neen lange tekst van de eerste',
  );
});

test('on paper the whole text stands, and no empty question', async ({ page }) => {
  await page.goto(PLAY.nl + DEBRIEF);
  const form = await openForm(page, 'STARR');
  const long = 'Een regel die doorloopt.\n'.repeat(120).trim();
  await form.locator('textarea').first().fill(long);
  await page.emulateMedia({ media: 'print' });
  await expect(form.locator('.written').first()).toHaveText(long, { useInnerText: true });
  await expect(form.locator('textarea').first()).toBeHidden();
  await expect(form.getByText('Resultaat', { exact: true })).toBeHidden();
  await expect(page.getByText('De spiraal van Korthagen')).toBeHidden();
});

test('what a first version of the site kept is all there, and notes can be written beside it', async ({
  page,
}) => {
  await makeFirstDatabase(page, {
    id: 'old',
    scenario: 'perfect-plan',
    notation: `perfect-plan@0123456789ab seed 5: ${MOVES.join(', ')}`,
    language: 'nl',
    started: 1,
    changed: 2,
    finished: 2,
  });
  await page.goto('/nl/');
  await expect(page.locator('.attempt')).toHaveCount(1);
  await page.locator('.attempt').getByRole('link', { name: 'Nabespreking' }).click();
  const form = await openForm(page, 'STARR');
  await form.locator('textarea').first().fill('Naast een oude poging');
  await expect(form.getByText('Opgeslagen op dit apparaat')).toBeVisible();
  await page.goto('/nl/');
  await page.getByRole('button', { name: 'Verwijder' }).click();
  await expect(page.getByText('met wat je erbij schreef')).toBeVisible();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.locator('.attempt')).toHaveCount(0);
  await expect.poll(() => keptNotes(page)).toEqual([]);
});

for (const [how, script] of [
  ['there is no database', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
  [
    'every question about storage throws',
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError') } })`,
  ],
  [
    'the device is full',
    `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };
     Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  ],
] as const) {
  test(`where ${how} a text can be written, and it is said that it is not kept`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(PLAY.nl + DEBRIEF);
    const form = await openForm(page, 'STARR');
    await form.locator('textarea').first().fill('Voor nu');
    await expect(form.getByText('Dit wordt niet bewaard op dit apparaat')).toBeVisible();
    await expect(form.getByText('Opgeslagen op dit apparaat')).toBeHidden();
    await expect(form.locator('textarea').first()).toHaveValue('Voor nu');
  });
}

async function openForm(page: Page, name: string): Promise<Locator> {
  const form = page.locator('.reflection-forms > .reflection-form').filter({
    has: page.getByRole('heading', { level: 3, name, exact: true }),
  });
  await form.locator('summary').first().click();
  await expect(form).toHaveAttribute('open');
  return form;
}

async function tabInto(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never got there');
}
