import { type Browser, expect, type Page, test } from '@playwright/test';
import english from '../../locales/en/intervision.json' with { type: 'json' };
import dutch from '../../locales/nl/intervision.json' with { type: 'json' };
import { movesOfPlan } from './conversation.ts';
import { expectAccessible } from './violations.ts';

const WORDS = { nl: dutch, en: english };
type Language = keyof typeof WORDS;

interface Member {
  readonly page: Page;
  readonly language: Language;
}

/** Begins a session as the page has it; gives the code on the screen. */
async function beginSession(page: Page, scenario: RegExp): Promise<string> {
  await page.getByText(scenario).click();
  await page.getByRole('button', { name: dutch.start.begin }).click();
  return page.locator('.join-code-signs').innerText();
}

/** Joins on a device of one's own. */
async function join(browser: Browser, code: string, name: string, language: Language, phone = false) {
  const viewport = phone ? { width: 360, height: 740 } : { width: 1100, height: 800 };
  const context = await browser.newContext({ viewport, hasTouch: phone });
  const page = await context.newPage();
  await page.goto(`/${language}/group/#join/${code}`);
  await page.getByLabel(WORDS[language].join.name).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('.people-here')).toContainText(name);
  return { page, language };
}

async function choose({ page, language }: Member, position: number, reason = ''): Promise<void> {
  const { choosing } = WORDS[language];
  await page.locator('.choosing .lettered-option').nth(position).click();
  if (reason !== '') await page.locator('.choosing textarea').fill(reason);
  await page.getByRole('button', { name: choosing.give }).click();
}

/** Chooses the second option without a mouse, from the heading of the step on. */
async function chooseByKeyboard({ page, language }: Member): Promise<void> {
  await page.locator('#round').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.choosing .lettered-option').nth(1).locator('input')).toBeChecked();
  const give = page.getByRole('button', { name: WORDS[language].choosing.give });
  for (let presses = 0; presses < 12; presses += 1) {
    if (await give.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

test('five people in two languages take one decision, one by keyboard and one without a connection', async ({
  page: facilitating,
  browser,
}) => {
  test.slow();
  await facilitating.goto('/nl/group/');
  const code = await beginSession(facilitating, /De tas boodschappen/);
  const lead: Member = { page: facilitating, language: 'nl' };
  const phone = await join(browser, code, 'Sam', 'en', true);
  const typist = await join(browser, code, 'Noor', 'nl');
  const lost = await join(browser, code, 'Ali', 'nl');
  const last = await join(browser, code, 'Eva', 'en');
  const everybody = [lead, phone, typist, lost, last];

  await facilitating.getByRole('button', { name: dutch.lobby.begin, exact: true }).click();
  for (const { page } of everybody) await expect(page.locator('.choosing')).toBeVisible();
  await expect(phone.page.getByText('A Thursday in September')).toBeVisible();
  await facilitating.getByRole('button', { name: dutch.bar.go.commit }).click();

  await lost.page.context().setOffline(true);
  await choose(lost, 0, 'Eerst de mens.');
  await expect(lost.page.getByText(dutch.connection.waiting)).toBeVisible();

  await choose(lead, 0);
  await choose(phone, 1, 'A secret reason.');
  await chooseByKeyboard(typist);
  await expect(typist.page.locator('p:focus')).toHaveText(dutch.choosing.given);
  await choose(last, 2);
  await expect(facilitating.getByText('Nog niet gekozen: Ali')).toBeVisible();
  await expectAccessible(phone.page);
  // Nothing tells the others, or whoever looks at this device later, what was chosen.
  const seen = await facilitating.content();
  expect(seen).not.toContain('A secret reason.');
  const kept = await phone.page.evaluate(() => JSON.stringify([location.href, { ...localStorage }]));
  expect(kept).not.toContain('secret');

  await lost.page.context().setOffline(false);
  for (const { page } of everybody) await expect(page.locator('.distribution')).toBeVisible();
  await expect(lost.page.getByText(dutch.connection.waiting)).toBeHidden();
  await expect(last.page.getByText('Eerst de mens.')).toBeVisible();
  await expect(phone.page.locator('.distribution')).toContainText(english.reveal.own);

  await facilitating.reload();
  await expect(facilitating.locator('.distribution')).toContainText(dutch.reveal.own);
  await expectAccessible(facilitating);
  await facilitating.getByRole('button', { name: dutch.bar.go.discuss }).click();
  await expect(typist.page.locator('.talk-question')).toBeVisible();
  await expectAccessible(typist.page);

  const screen = await facilitating.context().newPage();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.goto(facilitating.url().replace('#session/', '#screen/'));
  await expect(screen.locator('.screen .distribution')).toBeVisible();
  await expect(screen.locator('.screen')).not.toContainText(dutch.reveal.own);
  await expectAccessible(screen);
  await screen.close();

  await facilitating.getByRole('button', { name: dutch.bar.go.recommit }).click();
  for (const { page, language } of everybody) {
    await page.getByRole('button', { name: WORDS[language].choosing.give }).click();
  }
  await expect(phone.page.getByText(english.reveal.noneMoved)).toBeVisible();
  await facilitating.locator('.decide .lettered-option').first().click();
  await facilitating.getByRole('button', { name: dutch.decide.go }).click();
  await expect(phone.page.getByText(english.lastChoice.agreement)).toBeVisible();
  await expect(lost.page.getByText(dutch.lastChoice.agreement)).toBeVisible();
  await expect(last.page.locator('.choosing')).toBeVisible();
  await Promise.all(everybody.slice(1).map(({ page }) => page.context().close()));
});

test('a wrong code, a name that is taken and being taken out are said in sentences', async ({
  page,
  browser,
}) => {
  await page.goto('/nl/group/');
  const code = await beginSession(page, /Het perfecte plan/);
  const { page: other } = await join(browser, code, 'Noor', 'nl');
  const third = await (await browser.newContext()).newPage();
  await third.goto('/nl/group/#join');
  await third.getByLabel(dutch.join.code).fill('ZZZZZZ');
  await third.getByLabel(dutch.join.name).fill('noor');
  await third.getByRole('button', { name: dutch.join.join }).click();
  await expect(third.getByText(dutch.problem.wrongCode)).toBeVisible();
  await expect(third.getByLabel(dutch.join.code)).toBeFocused();
  await third.getByLabel(dutch.join.code).fill(code.toLowerCase());
  await third.keyboard.press('Enter');
  await expect(third.getByText(dutch.problem.nameTaken)).toBeVisible();
  await expectAccessible(third);

  await page.getByRole('button', { name: /2 mensen/ }).click();
  await page.locator('.people-list summary').nth(1).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: dutch.people.remove }).click();
  await expect(other.getByText(dutch.problem.removed)).toBeVisible();
});

test('five who played before talk about the decisions on which they parted', async ({
  page,
  playwright,
  baseURL,
}) => {
  await page.goto('/nl/group/');
  await page.getByText(dutch.start.shapes).click();
  await page.getByLabel(dutch.shape.compare).check();
  await expectAccessible(page);
  const code = await beginSession(page, /Het perfecte plan/);
  const plans = ['avoider', 'caregiver', 'careful-professional', 'rule-bound', 'said-too-much'];
  for (const plan of plans) {
    const extraHTTPHeaders = { Origin: baseURL ?? '' };
    const request = await playwright.request.newContext({ baseURL: baseURL ?? '', extraHTTPHeaders });
    const joined = await request.post('/api/sessions/join', { data: { session: { code }, name: plan } });
    const { session }: { readonly session: string } = await joined.json();
    const act = { kind: 'bring', moves: movesOfPlan(plan) };
    const brought = await request.post(`/api/sessions/${session}/acts`, { data: { id: 'bring-it-1', act } });
    expect(brought.status(), await brought.text()).toBe(200);
  }
  await expect(page.getByText('5 gesprekken gebracht', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: dutch.lobby.begin, exact: true }).click();
  await expect(page.locator('.agenda li')).toHaveCount(3);
  await expect(page.locator('.distribution')).toBeVisible();
  await expectAccessible(page);
  for (const name of [dutch.compare.next, dutch.compare.next, dutch.compare.finish]) {
    await page.getByRole('button', { name }).click();
  }
  await expect(page.getByRole('heading', { name: dutch.compare.endTitle })).toBeVisible();
});
