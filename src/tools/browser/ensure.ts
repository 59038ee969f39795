import process from 'node:process';
import { err, ok, type Result } from '../../core/result.ts';
import { installWithApt } from '../apt.ts';
import { runPackage } from '../test/command.ts';
import { findChromium, findTestChromium } from './find.ts';

/** Path of a Chromium, installed first where there is none: by apt as root on Debian, else by Playwright. */
export function ensureChromium(): Promise<Result<string, string>> {
  return ensure(findChromium, ['chromium']);
}

/** The same, for tests, which need no windows. */
export function ensureTestChromium(): Promise<Result<string, string>> {
  return ensure(findTestChromium, ['chromium-headless-shell', 'chromium']);
}

/** The packages are Debian's, the first that can be had. */
async function ensure(
  find: () => string | null,
  packages: readonly string[],
): Promise<Result<string, string>> {
  const found = find();
  if (found !== null) return ok(found);
  if (process.env.CHROMIUM) return err(`CHROMIUM names "${process.env.CHROMIUM}", which does not exist.`);
  console.log('There is no Chromium on this machine; installing one …');
  if (!packages.some(installWithApt))
    await runPackage('@playwright/test', ['install', 'chromium'], 'playwright');
  const installed = find();
  if (installed !== null) return ok(installed);
  return err('No Chromium was found or could be installed: install one and name it in CHROMIUM.');
}
