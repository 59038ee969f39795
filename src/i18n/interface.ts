import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '../core/texts.ts';
import type { TextsFile } from './texts.ts';

export type Translate = TFunction<'interface'>;

/** Each is fetched when a page in that language says it; every language has every text (a test sees to it). */
const FILES = import.meta.glob<object>('../../locales/*/interface/*.json', { import: 'default' });

let shared: Promise<i18n> | null = null;
const fetched = new Map<string, Promise<void>>();

/**
 * The interface's texts in a language, with those of `files` besides what every page says; `{name}` in a text is
 * filled from the values given with it. Rejects where a file cannot be fetched.
 */
export async function interfaceIn(language: Language, files: readonly TextsFile[]): Promise<Translate> {
  const texts = await allTexts();
  await Promise.all((['every', ...files] as const).map((file) => fetchOnce(texts, language, file)));
  return texts.getFixedT(language, 'interface');
}

/** Where all texts are once they were fetched, to add those that only some pages carry. */
export function allTexts(): Promise<i18n> {
  shared ??= begin();
  return shared;
}

function fetchOnce(texts: i18n, language: Language, file: TextsFile): Promise<void> {
  const path = `../../locales/${language}/interface/${file}.json`;
  const known = fetched.get(path);
  if (known !== undefined) return known;
  const coming = fetchTexts(path).then((tree) => {
    texts.addResourceBundle(language, 'interface', tree, true);
  });
  fetched.set(path, coming);
  // What cannot be fetched without a connection is asked for again.
  coming.catch(() => fetched.delete(path));
  return coming;
}

function fetchTexts(path: string): Promise<object> {
  const load = FILES[path];
  return load === undefined ? Promise.reject(new Error(`there is no ${path}`)) : load();
}

async function begin(): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    ns: ['interface'],
    defaultNS: 'interface',
    resources: {},
    fallbackLng: false,
    // Preact escapes what it renders; escaping here would show "&amp;" on the screen.
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    // A reader sees the key of a text that did not come along; who develops, tests or builds is stopped by it.
    saveMissing: import.meta.env.DEV || import.meta.env.SSR,
    missingKeyHandler: (languages, _namespace, key) => {
      throw new Error(`the text "${key}" did not come along in ${languages.join(', ')}`);
    },
  });
  return instance;
}
