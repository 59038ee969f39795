import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { makeAttempt } from '../../src/core/notation.ts';
import { dutch, english } from '../support/interface.ts';
import { movesOfPlan } from './conversation.ts';
import { join, makeAssignment, makeClass, test } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

const WORDS = { nl: dutch.desk.results, en: english.desk.results };
const PLANS = ['avoider', 'caregiver', 'careful-professional', 'rule-bound', 'said-too-much'] as const;

/** The edition that the built site plays. */
function editionHash(scenario: string): string {
  return JSON.parse(readFileSync(`dist/.editions/${scenario}.json`, 'utf8')).edition.hash;
}

interface Pupil {
  readonly request: APIRequestContext;
  /** Hands in the first moves of a plan, or all of them. */
  readonly handIn: (moves?: number) => Promise<void>;
  readonly attempt: string;
}

let pupils = 0;

/** A class with an assignment, and a way to let students join and hand in without a browser. */
async function openClass(page: Page, newContext: () => Promise<APIRequestContext>, title: string) {
  const room = await makeClass(page.request, title);
  const task = await makeAssignment(page.request, room.id, 'Week 1');
  const edition = editionHash('perfect-plan');
  const pupil = async (name: string, at: number): Promise<Pupil> => {
    const request = await newContext();
    await join(request, room.code, name);
    pupils += 1;
    const attempt = `results-${Date.now()}-${pupils}`;
    const all = movesOfPlan(PLANS[at % PLANS.length] ?? 'avoider');
    const handIn = async (moves = all.length) => {
      const notation = makeAttempt({
        scenario: 'perfect-plan',
        edition,
        seed: at,
        moves: all.slice(0, moves),
      });
      const path = `/api/classes/${room.id}/assignments/${task.id}/attempts/${attempt}`;
      const kept = await request.put(path, { data: { notation, language: 'nl', started: 5 } });
      expect(kept.status(), await kept.text()).toBe(200);
    };
    return { request, handIn, attempt };
  };
  return { room, task, pupil };
}

test('a lecturer sees what twelve students did, and one more arriving', async ({
  page,
  playwright,
  baseURL,
}) => {
  const words = WORDS.nl;
  test.slow();
  const newContext = () =>
    playwright.request.newContext({
      ...(baseURL !== undefined && { baseURL, extraHTTPHeaders: { Origin: baseURL } }),
      storageState: { cookies: [], origins: [] },
    });
  const { room, task, pupil } = await openClass(page, newContext, 'Resultaten');
  const names = ['Zoe', 'Bas', 'Noor', 'Ali', 'Eva', 'Jip', 'Kim', 'Lot', 'Mo', 'Pim', 'Roos', 'Sam'];
  const members: Pupil[] = [];
  for (const [at, name] of names.entries()) members.push(await pupil(name, at));
  for (const one of members) await one.handIn();
  const late = await pupil('Tess', 1);
  const reason = { option: 'count-out', kinds: 'legal', text: 'Dat <b>moet</b> kunnen.' };
  const about = 'reason/count';
  const note = `/api/classes/${room.id}/attempts/${members[1]?.attempt}/notes`;
  await members[1]?.request.put(note, { data: { about, fields: reason } });

  await page.goto(`/nl/desk/#assignment/${task.id}`);
  await expect(page.getByText(words.live.live)).toBeVisible();
  const rows = page.locator('.results-table tbody th');
  await expect(rows).toHaveText([...names, 'Tess'].sort());
  const tess = page.getByRole('row', { name: /Tess/ });
  await expect(tess).toContainText(words.none);
  await expect(page.locator('[data-standing="done"]')).toHaveText(
    words.ofMembers.replace('{count}', '12').replace('{of}', '13'),
  );

  await expect(page.getByRole('img', { name: words.flow.title })).toBeVisible();
  await expect(page.locator('#class-flow-body [data-count]').first()).toBeAttached();
  const fold = page.locator('.results-decision').first();
  await fold.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(fold.getByText('n = 12')).toBeVisible();
  await expect(page.getByText(words.items.roughHere.replace('{count}', '12'))).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(
    /ranglijst|ranking|onvoldoende|geslaagd|gezakt/i,
  );

  // Somebody goes on while the lecturer watches: the row follows, the figures wait until they are asked for.
  await late.handIn(3);
  await expect(tess).toContainText(words.attempt['under-way_other'].replace('{count}', '3'));
  await late.handIn();
  await expect(page.locator('[data-standing="done"]')).toHaveText(
    words.ofMembers.replace('{count}', '13').replace('{of}', '13'),
  );
  await expect(fold.getByText('n = 12')).toBeVisible();
  await page.getByRole('button', { name: words.news_one.replace('{count}', '1') }).click();
  await expect(fold.getByText('n = 13')).toBeVisible();
  await expect(page.getByRole('button', { name: words.refresh })).toBeVisible();

  await page.getByText(words.decisions.openAll).click();
  await page.getByText(words.flow.table).click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const box = page.locator('.results-flow');
  expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  for (const one of members) await one.request.dispose();
});

test('an attempt opens in the same debrief; a comment is posted and deleted', async ({
  page,
  playwright,
  baseURL,
}) => {
  const words = WORDS.en;
  const newContext = () =>
    playwright.request.newContext({
      ...(baseURL !== undefined && { baseURL, extraHTTPHeaders: { Origin: baseURL } }),
      storageState: { cookies: [], origins: [] },
    });
  const { room, task, pupil } = await openClass(page, newContext, 'Poging');
  const noor = await pupil('Noor', 2);
  await noor.handIn();
  const written = { about: 'starr', fields: { task: 'Luisteren, en <i>dan</i> pas kiezen.' } };
  await noor.request.put(`/api/classes/${room.id}/attempts/${noor.attempt}/notes`, { data: written });

  await page.goto(`/en/desk/#assignment/${task.id}`);
  await expect(page.getByText(words.tooFew_one.split('{')[0] ?? '')).toBeVisible();
  await expect(page.locator('.results-flow')).toHaveCount(0);
  await page.getByRole('row', { name: /Noor/ }).getByRole('link').click();
  const heading = page.getByRole('heading', {
    level: 1,
    name: words.student.title.replace('{name}', 'Noor'),
  });
  await expect(heading).toBeVisible();
  await expect(page.locator('.debrief .moment-card').first()).toBeVisible();
  await expect(page.getByText('Luisteren, en <i>dan</i> pas kiezen.')).toBeVisible();

  const text = 'Wat had je gedaan als hij <b>niets</b> zei?';
  await page.getByLabel(words.comments.write).fill(text);
  await page.getByRole('button', { name: words.comments.send }).click();
  await expect(page.getByText(text)).toBeVisible();
  const mine = await (await noor.request.get(`/api/classes/${room.id}/mine`)).json();
  expect(mine.comments).toMatchObject([{ attempt: noor.attempt, text }]);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.getByRole('button', { name: words.comments.delete }).click();
  await expect(page.getByText(words.comments.none)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(words.title) })).toBeVisible();
  await noor.request.dispose();
});
