import type { Language } from '../core/texts.ts';

/** The facilitator's guide, which is read and printed as it stands. */
export interface Guide {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly GuideSection[];
  /** Of what day the law is that it tells of. */
  readonly law: string;
}

export interface GuideSection {
  readonly id: string;
  readonly title: string;
  /** A text is a paragraph, several together are a list. */
  readonly parts: readonly (string | readonly string[])[];
}

const LOADS: Readonly<Record<Language, () => Promise<{ readonly default: Guide }>>> = {
  nl: () => import('../../locales/nl/guide.json'),
  en: () => import('../../locales/en/guide.json'),
};

export async function guideIn(language: Language): Promise<Guide> {
  return (await LOADS[language]()).default;
}
