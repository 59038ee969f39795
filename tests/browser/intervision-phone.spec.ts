import { expect, test } from '@playwright/test';
import texts from '../../locales/nl/intervision.json' with { type: 'json' };
import { expectAccessible } from './violations.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('on a telephone the next step stays in sight, and every step begins where it is to be read', async ({
  page,
  browser,
}) => {
  test.slow();
  await page.goto('/nl/group/');
  await page.getByText('De tas boodschappen').click();
  await page.getByRole('button', { name: texts.start.begin }).click();
  const link = await page.locator('.copy-link input').inputValue();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const member = await context.newPage();
  await member.goto(link);
  await member.getByLabel(texts.join.name).fill('Sam');
  await member.getByRole('button', { name: texts.join.join }).click();
  await expect(member.locator('.people-here')).toContainText('Sam');

  // Whoever opens the link again is in already; whoever leaves comes back as who they were.
  await member.goto(link);
  await member.getByRole('link', { name: texts.join.goOn.replace('{name}', 'Sam') }).click();
  await member.getByRole('button', { name: /2 mensen/ }).click();
  await member.getByText(texts.end.leave, { exact: true }).click();
  await member.getByRole('button', { name: texts.end.yes.replace('{name}', texts.end.leave) }).click();
  await expect(page.getByText('1 persoon doet mee')).toBeVisible();
  await expectAccessible(member);
  await member.getByRole('button', { name: texts.session.return.replace('{name}', 'Sam') }).click();
  await expect(page.getByText('2 mensen doen mee')).toBeVisible();

  await page.getByRole('button', { name: texts.lobby.begin, exact: true }).click();
  const commit = page.getByRole('button', { name: texts.bar.go.commit });
  await expect(commit).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await commit.click();
  for (const one of [page, member]) {
    await one.locator('.choosing .lettered-option').first().click();
    await one.getByRole('button', { name: texts.choosing.give }).click();
  }
  await expect(member.locator('#round')).toHaveText(texts.stage.title.reveal);
  await expect(member.locator('#round')).toBeInViewport();
  for (const one of [page, member]) await one.getByRole('button', { name: texts.consent.always }).click();
  await expect(member.locator('.distribution')).toBeVisible();
  await page.getByRole('button', { name: texts.bar.instead.choose }).click();
  await page.getByRole('button', { name: texts.decide.go }).click();
  await expect(member.locator('.session .chosen').first()).toContainText(texts.lastChoice.agreement);
  await expect(member.locator('.session .chosen').first()).toBeInViewport();
  await expect(member.locator('.moment--present').first()).toBeInViewport();
  await context.close();
});
