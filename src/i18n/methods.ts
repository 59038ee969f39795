import type { Language } from '../core/texts.ts';

/** What a method of intervision says: when to choose it, and per phase what happens in it. */
export interface MethodWords {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** When to choose it, for whom, and when not. */
  readonly when: string;
  readonly phases: Readonly<Record<string, PhaseWords>>;
}

export interface PhaseWords {
  readonly title: string;
  readonly goal: string;
  readonly allowed: string;
  readonly forbidden: string;
  /** One question, as an example. */
  readonly question: string;
  /** What the one who brought the case in does where that one keeps silent. */
  readonly silent?: string;
}

export type AllMethodWords = Readonly<Record<string, MethodWords>>;

const LOADS: Readonly<Record<Language, () => Promise<{ readonly default: AllMethodWords }>>> = {
  nl: () => import('../../locales/nl/methods.json'),
  en: () => import('../../locales/en/methods.json'),
};

/** By the id of the method. Only who talks in a group fetches them. */
export async function methodWordsIn(language: Language): Promise<AllMethodWords> {
  return (await LOADS[language]()).default;
}
