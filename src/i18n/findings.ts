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

export type FindingTellers = Readonly<Record<Language, TellFinding>>;

/** Where what they take cannot be fetched. */
export const ALL_AS_THE_CHECK_SAYS_IT: FindingTellers = { nl: asTheCheckSaysIt, en: asTheCheckSaysIt };

/**
 * Of all languages, because that of the page may change while findings stand on it. Only who brings in a scenario
 * fetches what they take.
 */
export async function findingTellers(): Promise<FindingTellers> {
  return { nl: await findingTellerIn('nl'), en: await findingTellerIn('en') };
}

export async function findingTellerIn(language: Language): Promise<TellFinding> {
  const load = LOADS[language];
  return load === null ? asTheCheckSaysIt : makeTeller((await load()).default);
}
