import { type Language, SOURCE_LANGUAGE } from '../core/texts.ts';
import { isLanguage } from '../i18n/language.ts';

/** Which page an address means. Every page exists in every language under the same name. */
export type Address =
  | { readonly page: 'library'; readonly language: Language }
  | { readonly page: 'play' | 'debrief'; readonly language: Language; readonly scenario: string }
  | { readonly page: 'missing'; readonly language: Language };

/** Reads the path of an address, below `base` (`/` or a folder such as `/laveren/`). */
export function parseAddress(path: string, base: string): Address {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const [first, scenario, page, ...more] = below
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html');
  if (first === undefined) return { page: 'library', language: SOURCE_LANGUAGE };
  if (!isLanguage(first) || more.length > 0) return { page: 'missing', language: SOURCE_LANGUAGE };
  const language = first;
  if (scenario === undefined) return { page: 'library', language };
  if (page === undefined) return { page: 'play', language, scenario };
  return page === 'debrief' ? { page, language, scenario } : { page: 'missing', language };
}

export function makeAddress(address: Address, base: string): string {
  const { language } = address;
  if (address.page === 'library' || address.page === 'missing') return `${base}${language}/`;
  const tail = address.page === 'debrief' ? 'debrief/' : '';
  return `${base}${language}/${address.scenario}/${tail}`;
}
