import english from '../../locales/en/indicators.json';
import dutch from '../../locales/nl/indicators.json';
import type { Language } from '../core/texts.ts';

/** Per role, level and letter a sentence in the authors' own words. */
type Indicators = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Both come along with the debrief: together they weigh less than asking for one of them takes. */
const INDICATORS: Readonly<Record<Language, Indicators>> = { nl: dutch, en: english };

/** What an indicator of the scoring key says; null for a letter that has no row there. */
export function indicatorText(
  language: Language,
  role: string,
  level: number,
  letter: string,
): string | null {
  return INDICATORS[language][role]?.[level]?.[letter] ?? null;
}
