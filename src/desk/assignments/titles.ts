import { library } from 'virtual:laveren/library';
import type { Language } from '../../core/texts.ts';

/** What a scenario is called in the reader's language; its id where the library does not have it. */
export function scenarioTitle(scenario: string, language: Language): string {
  return library.find(({ id }) => id === scenario)?.title[language] ?? scenario;
}
