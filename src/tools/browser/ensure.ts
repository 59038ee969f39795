import process from 'node:process';
import { err, ok, type Result } from '../../core/result.ts';
import { installWithApt } from '../apt.ts';
import { runPackage } from '../test/command.ts';
import { findChromium } from './find.ts';

/** Path of a Chromium, installed first where there is none: by apt as root on Debian, else by Playwright. */
export async function ensureChromium(): Promise<Result<string, string>> {
  const found = findChromium();
  if (found !== null) return ok(found);
  if (process.env.CHROMIUM) return err(`CHROMIUM names "${process.env.CHROMIUM}", which does not exist.`);
  console.log('There is no Chromium on this machine; installing one …');
  if (!installWithApt('chromium'))
    await runPackage('@playwright/test', ['install', 'chromium'], 'playwright');
  const installed = findChromium();
  if (installed !== null) return ok(installed);
  return err('No Chromium was found or could be installed: install one and name it in CHROMIUM.');
}
