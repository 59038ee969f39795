import type { TFunction } from 'i18next';
import type dutch from '../../locales/nl/intervision.json';
import type { Language } from '../core/texts.ts';
import { allTexts } from './interface.ts';

/** The texts of intervision, which no other page carries. */
export type IntervisionWords = TFunction<'intervision'>;

/** Every language has every text (a test sees to it), so nobody fetches another one to fall back on. */
const TEXTS: Readonly<Record<Language, () => Promise<{ readonly default: typeof dutch }>>> = {
  nl: () => import('../../locales/nl/intervision.json'),
  en: () => import('../../locales/en/intervision.json'),
};

/** What the pages of intervision say in a language. */
export async function intervisionIn(language: Language): Promise<IntervisionWords> {
  const texts = await allTexts();
  if (!texts.hasResourceBundle(language, 'intervision')) {
    texts.addResourceBundle(language, 'intervision', (await TEXTS[language]()).default);
  }
  return texts.getFixedT(language, 'intervision');
}
