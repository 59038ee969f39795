import type { Language } from '../core/texts.ts';
import { makeTeller, type TellFinding } from './finding-teller.ts';

/** What the check of a scenario says, in another language than its own. */
export interface FindingTexts {
  /** Per code of a finding. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Per name of a value the words that the check itself puts there: its English, and this language. */
  readonly phrases: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Of the sentences that come with findings. */
export const CHECK_LANGUAGE: Language = 'en';

/** Null where the check says it in this language itself, so that no sentence is written down twice. */
const LOADS: Readonly<Record<Language, (() => Promise<{ readonly default: FindingTexts }>) | null>> = {
  nl: () => import('../../locales/nl/findings.json'),
  en: null,
};

export const asTheCheckSaysIt: TellFinding = () => null;

/** Only who brings in a scenario fetches what it takes. */
export async function findingTellerIn(language: Language): Promise<TellFinding> {
  const load = LOADS[language];
  return load === null ? asTheCheckSaysIt : makeTeller((await load()).default);
}
