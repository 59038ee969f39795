import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './violations.ts';

const SCENARIO = 'perfect-plan';
const PAGES = [`${SCENARIO}.html`, 'index.html'] as const;

let folder = '';

// The report is made once, so its pages are looked at one after the other. They are long, and the walk over
// one of them with nothing to wait for takes a busy machine a minute.
test.describe.configure({ mode: 'default', timeout: 180_000 });

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laveren-report-'));
  execFileSync(process.execPath, ['src/tools/run.mjs', 'story', 'report', SCENARIO, '--out', folder]);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a page as somebody does who was sent it: from the disk, with nothing else to be had. */
async function open(page: Page, name: string): Promise<readonly string[]> {
  const address = pathToFileURL(join(folder, name)).href;
  const others: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) others.push(request.url());
  });
  await page.goto(address);
  return others;
}

for (const name of PAGES) {
  test(`${name}: no accessibility violation is found, in light and in dark colours`, async ({ page }) => {
    await open(page, name);
    await expectAccessible(page);
  });

  test(`${name} is never wider than a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`${name} needs nothing but itself`, async ({ page }) => {
    const others = await open(page, name);
    await page.waitForLoadState('networkidle');
    expect(others).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
  });
}

test('what does not fit can be scrolled with the keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, PAGES[0]);
  const map = page.locator('.map');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => map.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
});
