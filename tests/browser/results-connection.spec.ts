import { expect } from '@playwright/test';
import { dutch } from '../support/interface.ts';
import { join, makeAssignment, makeClass, test } from './lecturer.ts';

const { results } = dutch.desk;

test('results that lose the connection say so, and know what they missed once it is back', async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  const room = await makeClass(page.request, 'Klas zonder lijn');
  const task = await makeAssignment(page.request, room.id, 'Week 1');
  await page.goto(`/nl/desk/#assignment/${task.id}`);
  await expect(page.getByText(results.live.live)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(results.live.reconnecting)).toBeVisible();
  const student = await playwright.request.newContext({ ...(baseURL !== undefined && { baseURL }) });
  await join(student, room.code, 'Sem');
  await student.dispose();
  await context.setOffline(false);
  await expect(page.getByText(results.live.live)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Sem' })).toBeVisible();
});

test('results that the server follows no longer say so, and follow again when asked', async ({ page }) => {
  const room = await makeClass(page.request, 'Klas');
  const task = await makeAssignment(page.request, room.id, 'Week 1');
  const live = '**/api/desk/assignments/*/live';
  await page.route(live, (route) => route.fulfill({ status: 401, json: { problem: 'not-signed-in' } }));
  await page.goto(`/nl/desk/#assignment/${task.id}`);
  await expect(page.getByText(results.live.gone)).toBeVisible();
  await page.unroute(live);
  await page.getByRole('button', { name: results.live.again }).click();
  await expect(page.getByText(results.live.live)).toBeVisible();
});

test('results are taken along as a file of every kind', async ({ page }) => {
  const room = await makeClass(page.request, 'Klas');
  const task = await makeAssignment(page.request, room.id, 'Week 1');
  await page.goto(`/nl/desk/#assignment/${task.id}`);
  for (const [format, ending] of [
    ['csv', 'csv'],
    ['xlsx', 'xlsx'],
    ['json', 'zip'],
    ['xapi', 'xapi.json'],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: results.exports[format], exact: true }).click();
    expect((await downloading).suggestedFilename()).toMatch(new RegExp(`^laveren-week-1-.*\\.${ending}$`));
  }
});
