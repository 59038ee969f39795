import { expect, test } from '@playwright/test';
import { atChoice, make, movesOfPlan, PLAY } from './conversation.ts';

const MOVES = movesOfPlan('careful-professional');
const drawn = () => performance.getEntriesByName('stage-drawn').length > 0;

test('the stage draws the room and the people, hidden from screen readers', async ({ page }) => {
  await page.goto(PLAY.nl);
  await page.waitForFunction(drawn);
  await expect(page.locator('.stage canvas')).toBeVisible();
  await expect(page.locator('.stage')).toHaveAttribute('aria-hidden', 'true');
  expect(await coloursOnStage(page)).toBeGreaterThan(20);
});

test('the conversation goes on while the stage is still on its way', async ({ page }) => {
  await page.route(/assets\/(stage-(?!view)|engine|open-)/, () => {});
  await page.goto(PLAY.nl);
  await make(page, MOVES.slice(0, 5));
  expect(await page.evaluate(drawn)).toBe(false);
});

test('a still picture stands where Phaser cannot be loaded, and follows the conversation', async ({
  page,
}) => {
  await page.route(/assets\/open-/, (route) => route.abort());
  await page.goto(PLAY.nl);
  await expect(page.locator('.stage-still svg')).toBeVisible();
  const before = await page.locator('.stage-still').innerHTML();
  await make(page, MOVES.slice(0, 3));
  await expect.poll(() => page.locator('.stage-still').innerHTML()).not.toBe(before);
});

test('the picture is sharp: as many pixels as the screen has', async ({ browser }) => {
  for (const deviceScaleFactor of [1, 2, 3]) {
    const context = await browser.newContext({ deviceScaleFactor, viewport: { width: 900, height: 700 } });
    const page = await context.newPage();
    await page.goto(PLAY.nl);
    await page.waitForFunction(drawn);
    const ratio = await page
      .locator('.stage canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
    expect(Math.abs(ratio - deviceScaleFactor)).toBeLessThan(0.02);
    await context.close();
  }
});

test.describe('without WebGL', () => {
  test('everything is there, stage included', async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await page.goto(PLAY.nl);
    await page.waitForFunction(drawn);
    await make(page, MOVES.slice(0, 4));
    await atChoice(page, 4);
    await expect(page.locator('.stage canvas')).toBeVisible();
  });
});

function coloursOnStage(page: import('@playwright/test').Page): Promise<number> {
  return page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    const context = copy.getContext('2d');
    context?.drawImage(canvas, 0, 0);
    const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 400)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return colours.size;
  });
}
