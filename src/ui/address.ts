import { type Language, SOURCE_LANGUAGE } from '../core/texts.ts';
import { isLanguage } from '../i18n/language.ts';

/** Pages of the whole site, by their name in the address. No scenario may be called so. */
export const SITE_PAGES = ['progress', 'portfolio', 'check', 'class', 'desk'] as const;

/** Pages about one scenario, behind its name in the address. */
export const SCENARIO_PAGES = ['debrief', 'compare'] as const;

type SitePage = (typeof SITE_PAGES)[number];
type ScenarioPage = (typeof SCENARIO_PAGES)[number];

/** Which page an address means. Every page exists in every language under the same name. */
export type Address =
  | { readonly page: 'library' | 'missing' | SitePage; readonly language: Language }
  | { readonly page: 'play' | ScenarioPage; readonly language: Language; readonly scenario: string };

/** Reads the path of an address, below `base` (`/` or a folder such as `/laveren/`). */
export function parseAddress(path: string, base: string): Address {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const [first, second, third, ...more] = below
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html');
  if (first === undefined) return { page: 'library', language: SOURCE_LANGUAGE };
  if (!isLanguage(first) || more.length > 0) return { page: 'missing', language: SOURCE_LANGUAGE };
  const language = first;
  if (second === undefined) return { page: 'library', language };
  const sitePage = SITE_PAGES.find((name) => name === second);
  if (sitePage !== undefined) return { page: third === undefined ? sitePage : 'missing', language };
  if (third === undefined) return { page: 'play', language, scenario: second };
  const page = SCENARIO_PAGES.find((name) => name === third);
  return page === undefined ? { page: 'missing', language } : { page, language, scenario: second };
}

export function makeAddress(address: Address, base: string): string {
  const { page, language } = address;
  if ('scenario' in address) {
    return `${base}${language}/${address.scenario}/${page === 'play' ? '' : `${page}/`}`;
  }
  return `${base}${language}/${page === 'library' || page === 'missing' ? '' : `${page}/`}`;
}
