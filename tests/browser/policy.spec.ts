import { expect, test } from '@playwright/test';
import { make, movesOfPlan, PLAY } from './conversation.ts';

const MOVES = movesOfPlan('careful-professional');

test('nothing on any page goes against the policy of the site', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 4));
  await page.locator('canvas').waitFor({ state: 'attached' });
  for (const path of ['/nl/', '/en/progress/', '/nl/portfolio/', '/nl/check/', '/nl/class/', '/nl/desk/']) {
    await page.goto(path);
    await page.locator('h1').first().waitFor();
  }
  const attempt = `perfect-plan@0123456789ab seed 5: ${MOVES.join(', ')}`;
  await page.goto(`${PLAY.nl}debrief/#${encodeURIComponent(attempt)}`);
  await page.locator('details').first().waitFor();
  expect(violations).toEqual([]);
});
