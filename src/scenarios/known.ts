import { type LibraryEntry, library } from 'virtual:laveren/library';
import type { Language } from '../core/texts.ts';
import type { OwnEntry } from '../wire/own-scenarios.ts';

/**
 * What this device was told last of scenarios that class servers have, so that lists can name them at once and
 * without a connection.
 */
const KEY = 'laveren.own-scenarios';

/** What a list shows of a scenario; `edition` is the hash of the present one, for those of a class server. */
export interface Entry extends LibraryEntry {
  readonly edition?: string;
}

/** Notes what a class server told, over what was known of the same scenarios. */
export function noteOwn(storage: Storage | null, told: readonly OwnEntry[]): void {
  if (storage === null || told.length === 0) return;
  const news = told.map(({ id, edition, minutes, tasks, languages, title, summary }) => ({
    ...{ id, edition, minutes, tasks, languages, title, summary },
  }));
  const others = notedOwn(storage).filter(({ id }) => !news.some((one) => one.id === id));
  try {
    storage.setItem(KEY, JSON.stringify([...news, ...others]));
  } catch {
    // A full device: they are then called by their ids where there is no connection.
  }
}

export function notedOwn(storage: Storage | null): readonly OwnEntry[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isEntry) : [];
  } catch {
    // What cannot be read is as good as not noted.
    return [];
  }
}

export function entryIn(storage: Storage | null, scenario: string): Entry | undefined {
  return library.find(({ id }) => id === scenario) ?? notedOwn(storage).find(({ id }) => id === scenario);
}

/** What a scenario is called; its id where nobody here knows it. */
export function titleIn(storage: Storage | null, scenario: string, language: Language): string {
  return entryIn(storage, scenario)?.title[language] ?? scenario;
}

function isEntry(found: unknown): found is OwnEntry {
  const { id, edition, tasks, languages, title, summary }: Readonly<Record<string, unknown>> = {
    ...Object(found),
  };
  const named = typeof id === 'string' && typeof edition === 'string';
  return named && Array.isArray(tasks) && Array.isArray(languages) && isObject(title) && isObject(summary);
}

function isObject(found: unknown): boolean {
  return typeof found === 'object' && found !== null;
}
