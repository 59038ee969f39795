import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../browser/ensure.ts';
import { CHROMIUM_FLAGS } from '../browser/find.ts';
import { watch } from './watch.ts';

/** The two visitors that are measured: one with everything, one on an old phone far from a mast. */
export const PROFILES = { fast: null, slow: { kilobits: 1600, up: 750, latency: 150, cpu: 4 } } as const;
export type Profile = keyof typeof PROFILES;

export interface Visit {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens a browser that was never here, lets `use` look at a page in it, and closes it. */
export async function visit<T>(profile: Profile, use: (visit: Visit) => Promise<T>): Promise<T> {
  const found = await ensureChromium();
  if (!found.ok) throw new Error(found.error);
  const browser = await chromium.launch({ executablePath: found.value, args: [...CHROMIUM_FLAGS] });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.addInitScript(watch);
    const cdp = await context.newCDPSession(page);
    await throttle(cdp, profile);
    return await use({ browser, page, cdp });
  } finally {
    await browser.close();
  }
}

async function throttle(cdp: CDPSession, profile: Profile): Promise<void> {
  const wished = PROFILES[profile];
  if (wished === null) return;
  const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: wished.latency,
    downloadThroughput: bytesPerSecond(wished.kilobits),
    uploadThroughput: bytesPerSecond(wished.up),
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: wished.cpu });
}
