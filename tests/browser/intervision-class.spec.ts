import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import intervision from '../../locales/nl/intervision.json' with { type: 'json' };
import { makeAttempt } from '../../src/core/notation.ts';
import { movesOfPlan } from './conversation.ts';
import { join, makeAssignment, makeClass, test } from './lecturer.ts';
import { expectAccessible } from './violations.ts';

const PLANS = ['avoider', 'caregiver', 'careful-professional', 'rule-bound', 'said-too-much'] as const;

test('a lecturer begins a session about the decisions on which a class parted', async ({
  page,
  playwright,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const room = await makeClass(page.request, 'Intervisie');
  const task = await makeAssignment(page.request, room.id, 'Week 1');
  const edition: string = JSON.parse(readFileSync('dist/.editions/perfect-plan.json', 'utf8')).edition.hash;
  // Each plan twice, so that enough members came to the decisions on which they parted.
  for (const [at, plan] of [...PLANS, ...PLANS].entries()) {
    const nobody = { storageState: { cookies: [], origins: [] }, extraHTTPHeaders: { Origin: site } };
    const request = await playwright.request.newContext({ baseURL: site, ...nobody });
    await join(request, room.code, `Lid ${at}`);
    const moves = movesOfPlan(plan);
    const notation = makeAttempt({ scenario: 'perfect-plan', edition, seed: at, moves });
    const path = `/api/classes/${room.id}/assignments/${task.id}/attempts/agenda-${room.id}-${at}`;
    const kept = await request.put(path, { data: { notation, language: 'nl', started: 5 } });
    expect(kept.status(), await kept.text()).toBe(200);
  }

  await page.goto(`/nl/desk/#assignment/${task.id}`);
  await page.getByRole('link', { name: /Bespreek met de klas/ }).click();
  await expect(page.getByRole('heading', { name: intervision.start.aboutClass })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: intervision.start.begin }).click();
  await page.getByRole('button', { name: intervision.lobby.begin, exact: true }).click();
  await expect(page.locator('.agenda li')).toHaveCount(3);
  await expect(page.locator('.distribution')).toBeVisible();
});
