import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium that opens no windows: the same pages, for a quarter less work of the machine. */
const WITHOUT_WINDOWS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Path of a Chromium on this machine: the one that CHROMIUM names, else the system's, else Playwright's own. */
export function findChromium(): string | null {
  return find(WHOLE);
}

/** The same, for tests: one without windows before any other. */
export function findTestChromium(): string | null {
  return find([...WITHOUT_WINDOWS, ...WHOLE]);
}

function find(names: readonly string[]): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Started in a container by root, Chromium has no sandbox; and nothing that it does by itself may be measured. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
