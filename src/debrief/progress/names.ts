import { library } from 'virtual:laveren/library';
import type { Language } from '../../core/texts.ts';

/** What a scenario is called in the reader's language. */
export function titleOf(scenario: string, language: Language): string {
  return library.find(({ id }) => id === scenario)?.title[language] ?? scenario;
}

/** Per scenario the numbers of its tasks, 1–10. */
export const TASKS_OF: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  library.map(({ id, tasks }) => [id, tasks]),
);
