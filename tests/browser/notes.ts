import type { Page } from '@playwright/test';

/** A note as the database holds it. */
export interface RawNote {
  readonly playing: string;
  readonly about: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the database of this device holds beside attempts; empty while there is no such table. */
export function keptNotes(page: Page): Promise<readonly RawNote[]> {
  return page.evaluate(
    () =>
      new Promise<RawNote[]>((resolve, reject) => {
        const opening = indexedDB.open('laveren');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** Makes the database as the first version of the site made it, with one attempt in it. */
export async function makeFirstDatabase(page: Page, record: object): Promise<void> {
  await page.route('**/nothing-here', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.goto('/nothing-here');
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('laveren', 10);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('attempts', { keyPath: 'id' });
          store.createIndex('scenario', 'scenario');
          store.put(row);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    record,
  );
}
