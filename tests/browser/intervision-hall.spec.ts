import { expect, test } from '@playwright/test';
import texts from '../../locales/nl/intervision.json' with { type: 'json' };
import { gather } from './groupmates.ts';
import { expectAccessible } from './violations.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('in a lecture hall without its facilitator somebody offers, more than half choose them, and it goes on', async ({
  browser,
  baseURL,
}) => {
  const draft = { scenario: 'shopping-bag', hall: true };
  const mates = await gather(browser, baseURL ?? '', draft, ['Sam', 'Lee', 'Ali']);
  const [, sam, lee] = mates;
  if (sam === undefined || lee === undefined) throw new Error('two came in');
  const candidate = await sam.open('session');
  const voter = await lee.open('session');
  for (const page of [candidate, voter]) {
    await page.getByRole('button', { name: /4 mensen/ }).click();
    await page.getByText(texts.support.title).click();
  }
  await expect(voter.locator('.people-support')).toHaveCount(0);

  await candidate.getByRole('button', { name: texts.support.offer.replace('{name}', 'Sam') }).click();
  const choose = texts.support.propose.replace('{name}', 'Sam');
  await expect(voter.locator('.people-support')).toHaveCount(1);
  await expectAccessible(voter);
  await voter.getByRole('button', { name: choose.replace('{count}', '1') }).click();

  await expect(candidate.locator('.people-list summary')).toHaveCount(4);
  await expect(voter.locator('.people-support')).toHaveCount(0);
  for (const mate of mates) await mate.close();
});
