import type { Page } from '@playwright/test';
import { sketchScenario } from '../../authoring/scenario.ts';
import { readScenarioFiles } from '../story/files.ts';
import { type KeptAttempt, keptAttempts } from './attempts.ts';
import { visit } from './browser.ts';
import { type Figure, milliseconds } from './figure.ts';
import { median } from './statistics.ts';

const ATTEMPTS = 200;
const RUNS = 5;

/** The progress page of somebody with many attempts: from the moment everything is fetched until it is on the screen. */
export async function progress(site: string): Promise<readonly Figure[]> {
  const editions = new Map<string, string>();
  const editionOf = (scenario: string) => {
    const known = editions.get(scenario) ?? sketchScenario(readScenarioFiles('.', scenario)).edition?.hash;
    if (known === undefined) throw new Error(`${scenario} cannot be played: run "npm run story"`);
    editions.set(scenario, known);
    return known;
  };
  const records = keptAttempts(ATTEMPTS, editionOf);
  const times: Times[] = [];
  await visit('fast', async ({ page }) => {
    await keep(page, site, records);
    for (let run = 0; run < RUNS; run += 1) times.push(await openProgress(page, site));
  });
  const figure = (name: string, pick: (times: Times) => number, goal: string): Figure => ({
    name: `progress page, ${ATTEMPTS} attempts, ${name}`,
    value: milliseconds(median(times.map(pick))),
    goal,
    runs: RUNS,
  });
  return [
    figure('from data to screen', ({ read, drawn }) => drawn - read, '200 ms'),
    figure('from address to screen', ({ drawn }) => drawn, ''),
  ];
}

interface Times {
  readonly read: number;
  readonly drawn: number;
}

async function openProgress(page: Page, site: string): Promise<Times> {
  await page.goto(`${site}nl/progress/`);
  await page.waitForFunction(() => performance.getEntriesByName('progress-drawn').length > 0);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { read: at('progress-read'), drawn: at('progress-drawn') };
  });
}

/** Lets the game make its database, and writes the attempts into it. */
async function keep(page: Page, site: string, records: readonly KeptAttempt[]): Promise<void> {
  await page.goto(`${site}nl/progress/`);
  await page.waitForFunction(() => performance.getEntriesByName('progress-drawn').length > 0);
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('laveren');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('attempts', 'readwrite');
          for (const row of rows) writing.objectStore('attempts').put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
