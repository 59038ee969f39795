import { rmSync } from 'node:fs';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findTestChromium } from '../../src/tools/browser/find.ts';

/** `npm test` finds a free one, so that a site that is already being served is not in its way. */
const PORT = process.env.LAVEREN_TEST_PORT ?? '4199';
const site = `http://127.0.0.1:${PORT}`;

/** The class server of a run begins with nobody in it. The workers read this file too, while it is running. */
const DATA = 'test-results/data';
if (process.env.TEST_WORKER_INDEX === undefined) rmSync(DATA, { recursive: true, force: true });
process.env.LAVEREN_DATA = DATA;

/**
 * In every window Chromium keeps the list under its address bar ready, as two pages of their own that nobody sees
 * here: a third of the time of a run. A list of this kind replaces Playwright's, whose useful part is repeated.
 */
const WITHOUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'LensOverlay', 'MediaRouter', 'OptimizationHints'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'NetworkTimeServiceQuerying'],
];

/** The browser tests play on the built site, as a reader gets it: run `npm run build` first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A stalled browser is tried again; the run's last lines name every test that needed it.
  retries: 2,
  // Generous, because the machines that test are often busy.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: site,
    launchOptions: {
      executablePath: findTestChromium() ?? '',
      args: [...CHROMIUM_FLAGS, `--disable-features=${WITHOUT.join()}`],
    },
    // What a service worker answers cannot be held back by a test; the tests about it let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node src/tools/run.mjs start --built',
    cwd: '../..',
    url: `${site}/`,
    env: { PORT, LAVEREN_DATA: DATA },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
