import { expect, type Page, test } from '@playwright/test';
import { atChoice, make, movesOfPlan, openNearEnd, PLAY, presentText } from './conversation.ts';

const MOVES = movesOfPlan('careful-professional');

test('a page that is closed in mid-conversation opens exactly there again', async ({ page, context }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 5));
  const said = await presentText(page);
  await page.close();
  const later = await context.newPage();
  await later.goto(PLAY.nl);
  await atChoice(later, 5);
  expect(await presentText(later)).toBe(said);
});

test('every choice is kept before the next words appear', async ({ page }) => {
  await page.goto(PLAY.nl);
  for (const [count, move] of MOVES.slice(0, 4).entries()) {
    await page.locator(`[data-option="${move}"]`).click();
    await atChoice(page, count + 1);
    expect(await keptOnDevice(page)).toContain(MOVES.slice(0, count + 1).join(', '));
  }
});

test('a choice that was noted and never reached the database is there after all', async ({ page }) => {
  await page.goto('/nl/');
  await page.evaluate((record) => localStorage.setItem('laveren.journal.noted', JSON.stringify(record)), {
    ...oldRecord(MOVES.slice(0, 4)),
    id: 'noted',
  });
  await page.goto(`${PLAY.nl}?attempt=noted`);
  await atChoice(page, 4);
  expect(await page.evaluate(() => localStorage.getItem('laveren.journal.noted'))).toBeNull();
});

test('a note that cannot be read is no obstacle', async ({ page }) => {
  await page.goto('/nl/');
  await page.evaluate(() => localStorage.setItem('laveren.journal.bad', '{"id":'));
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 2));
});

test('a step back leads to the same words and marks what was reconsidered', async ({ page }) => {
  await page.goto(PLAY.nl);
  const opening = await presentText(page);
  const first = MOVES[0] ?? '';
  await make(page, [first, '<']);
  expect(await presentText(page)).toBe(opening);
  await expect(page.locator(`[data-option="${first}"]`)).toContainText('heroverwogen');
});

test('the options stand in the same order after a reload', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 1));
  const order = await page.locator('[data-option]').allInnerTexts();
  await page.reload();
  await atChoice(page, 1);
  expect(await page.locator('[data-option]').allInnerTexts()).toEqual(order);
});

test('several attempts of one scenario stand in the library and can be deleted one by one', async ({
  page,
}) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 2));
  await page.goto(`${PLAY.nl}?new`);
  await make(page, MOVES.slice(0, 1));
  await page.goto('/nl/');
  await expect(page.locator('.attempt')).toHaveCount(2);
  await page.getByRole('button', { name: 'Verwijder' }).first().click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.locator('.attempt')).toHaveCount(2);
  await page.getByRole('button', { name: 'Verwijder' }).first().click();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.locator('.attempt')).toHaveCount(1);
  await page.getByRole('link', { name: 'Ga verder' }).last().click();
  await atChoice(page, 2);
});

test('a damaged record is shown as such and harms no other', async ({ page }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 1));
  await putRecord(page, { id: 'broken', scenario: 'perfect-plan', notation: 'nonsense', changed: 1e15 });
  await page.goto('/nl/');
  await expect(page.getByText('Deze poging is beschadigd')).toBeVisible();
  await expect(page.locator('.attempt')).toHaveCount(2);
  await page.goto(PLAY.nl);
  await atChoice(page, 1);
});

test('an attempt on an older edition goes on where all its choices still exist', async ({ page }) => {
  await page.goto(PLAY.nl);
  await putRecord(page, oldRecord(MOVES.slice(0, 3)));
  await page.goto(`${PLAY.nl}?attempt=old`);
  await atChoice(page, 3);
  await expect(page.locator('[data-option]').first()).toBeVisible();
});

test('an attempt on an older edition stops at the first missing choice and offers both ways on', async ({
  page,
}) => {
  await page.goto(PLAY.nl);
  await putRecord(page, oldRecord([...MOVES.slice(0, 2), 'option-of-long-ago', 'another']));
  await page.goto(`${PLAY.nl}?attempt=old`);
  await expect(page.getByText('Dit gesprek is veranderd')).toBeVisible();
  await page.getByRole('button', { name: 'Ga hier verder' }).click();
  await page.locator(`[data-option="${MOVES[2]}"]`).click();
  await atChoice(page, 3);
  await page.reload();
  await atChoice(page, 3);
});

test('two tabs with the same attempt lose nothing of each other', async ({ page, context }) => {
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 2));
  const other = await context.newPage();
  await other.goto(PLAY.nl);
  await atChoice(other, 2);
  await make(page, MOVES.slice(2, 4), 2);
  await make(other, MOVES.slice(2, 3), 2);
  await expect(other.getByText('ook in een ander tabblad')).toBeVisible();
  const kept = (await savedRecords(page)).map(({ notation }) => notation.split(', ').length);
  expect(kept.sort()).toEqual([3, 4]);
});

test.describe('where the browser refuses to keep anything', () => {
  for (const [how, script] of [
    ['there is no database', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
    ['every question about storage throws', refuseEverything()],
    [
      'the device is full',
      'IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError") }',
    ],
  ] as const) {
    test(`${how}: the conversation goes on and says that it is not kept`, async ({ page }) => {
      await page.addInitScript(script);
      await make(page, await openNearEnd(page, MOVES, 4), MOVES.length - 4);
      await expect(page.getByText('Dit wordt niet bewaard')).toBeVisible();
      await page.getByRole('link', { name: 'Naar de nabespreking' }).click();
      await expect(page.getByText('oefenscore, geen beoordeling').first()).toBeVisible();
    });
  }
});

function refuseEverything(): string {
  return `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError') } })`;
}

interface RawRecord {
  readonly id: string;
  readonly notation: string;
}

function oldRecord(moves: readonly string[]): object {
  const notation = `perfect-plan@0123456789ab seed 5: ${moves.join(', ')}`;
  return {
    id: 'old',
    scenario: 'perfect-plan',
    notation,
    language: 'nl',
    started: 1,
    changed: 2,
    finished: null,
  };
}

function savedRecords(page: Page): Promise<readonly RawRecord[]> {
  return page.evaluate(
    () =>
      new Promise<RawRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('laveren');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('attempts').objectStore('attempts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** All that the device holds of this playing at this moment: the note of the last choice, then the database. */
async function keptOnDevice(page: Page): Promise<string> {
  const notes = await page.evaluate(() => JSON.stringify(localStorage));
  const records = await savedRecords(page).catch(() => []);
  return notes + JSON.stringify(records);
}

/** Writes a record behind the game's back. The database is the game's own: the library makes it. */
async function putRecord(page: Page, record: object): Promise<void> {
  await page.goto('/nl/');
  // The list of attempts has been read once this is said, so the database is there and at rest.
  await page.locator('.library-local').waitFor();
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === 'laveren' && version === 20),
  );
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('laveren');
        opening.onerror = () => reject(opening.error);
        opening.onblocked = () => reject(new Error('another page holds the database'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('attempts', 'readwrite');
          writing.objectStore('attempts').put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}
