import { createInstance, type i18n, type TFunction } from 'i18next';
import dutch from '../../locales/nl/interface.json';
import { type Language, SOURCE_LANGUAGE } from '../core/texts.ts';

export type Translate = TFunction<'interface'>;

/** Dutch comes with the code, because it is the fallback; the others are fetched when somebody reads them. */
const OTHERS: Partial<Readonly<Record<Language, () => Promise<{ readonly default: typeof dutch }>>>> = {
  en: () => import('../../locales/en/interface.json'),
};

let shared: i18n | null = null;

/** The interface's texts in a language; `{name}` in a text is filled from the values given with it. */
export async function interfaceIn(language: Language): Promise<Translate> {
  const texts = await allTexts();
  const load = OTHERS[language];
  if (load !== undefined && !texts.hasResourceBundle(language, 'interface')) {
    texts.addResourceBundle(language, 'interface', (await load()).default);
  }
  return texts.getFixedT(language, 'interface');
}

/** Where all texts are once they were fetched, to add those that only some pages carry. */
export async function allTexts(): Promise<i18n> {
  shared ??= await begin();
  return shared;
}

async function begin(): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: SOURCE_LANGUAGE,
    fallbackLng: SOURCE_LANGUAGE,
    ns: ['interface'],
    defaultNS: 'interface',
    resources: { [SOURCE_LANGUAGE]: { interface: dutch } },
    // Preact escapes what it renders; escaping here would show "&amp;" on the screen.
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  });
  return instance;
}
