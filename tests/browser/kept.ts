import type { Page } from '@playwright/test';
import { movesOfPlan } from './conversation.ts';

/** A conversation that was played to its end: scenario, plan, seed and the moment it began. */
export type Played = readonly [scenario: string, plan: string, seed: number, started: string];

/** One conversation of each kind there is, and one of them a second time. */
export const PERIOD: readonly Played[] = [
  ['perfect-plan', 'careful-professional', 17, '2026-11-02T09:10:00Z'],
  ['not-that-district', 'rule-bound', 5, '2026-11-05T13:00:00Z'],
  ['shopping-bag', 'avoider', 99, '2026-11-09T15:30:00Z'],
  ['twelve-by-christmas', 'told-the-alderman', 4, '2026-11-12T10:00:00Z'],
  ['perfect-plan', 'said-too-much', 18, '2026-11-20T20:00:00Z'],
];

interface Written {
  readonly playing: string;
  readonly about: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Puts conversations and what was written beside them on the device, as the game keeps them. */
export async function keep(
  page: Page,
  played: readonly Played[],
  written: readonly Written[] = [],
): Promise<void> {
  const attempts = played.map(([scenario, plan, seed, started]) => ({
    id: `${scenario} ${seed}`,
    scenario,
    notation: `${scenario}@0123456789ab seed ${seed}: ${movesOfPlan(plan, scenario).join(', ')}`,
    language: 'nl',
    started: Date.parse(started),
    changed: Date.parse(started) + 700_000,
    finished: Date.parse(started) + 700_000,
  }));
  const notes = written.map((note) => ({ ...note, changed: 1 }));
  await page.goto('/nl/progress/');
  await page.locator('h1').waitFor();
  await page.evaluate(putAll, { attempts, notes });
}

/** Runs in the page. The game has made its database by then, or makes it in a moment. */
async function putAll(all: { attempts: readonly object[]; notes: readonly object[] }): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const look = () => {
      const asking = indexedDB.open('laveren');
      asking.onerror = () => reject(asking.error);
      asking.onupgradeneeded = () => asking.transaction?.abort();
      asking.onsuccess = () => resolve(asking.result);
    };
    const wait = async () => {
      const made = (await indexedDB.databases()).some(({ name }) => name === 'laveren');
      if (made) look();
      else setTimeout(() => void wait(), 50);
    };
    void wait();
  });
  const writing = opened.transaction(['attempts', 'notes'], 'readwrite');
  for (const attempt of all.attempts) writing.objectStore('attempts').put(attempt);
  for (const note of all.notes) writing.objectStore('notes').put(note);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  opened.close();
}
