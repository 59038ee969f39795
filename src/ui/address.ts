import { type Language, SOURCE_LANGUAGE } from '../core/texts.ts';
import { isLanguage } from '../i18n/language.ts';

/** Pages of the whole site, by their name in the address. No scenario may be called so. */
export const SITE_PAGES = ['progress', 'portfolio', 'check', 'class', 'desk', 'group'] as const;

/** Pages about one scenario, behind its name in the address. */
export const SCENARIO_PAGES = ['debrief', 'compare'] as const;

/**
 * In the place of a scenario's name: the page of every scenario that came from a class server. The site has no
 * files of it, so its name stands behind the `?`. No scenario of the site may be called so.
 */
export const OWN = 'own';

type SitePage = (typeof SITE_PAGES)[number];
type ScenarioPage = (typeof SCENARIO_PAGES)[number];

/** Which page an address means. Every page exists in every language under the same name. */
export type Address =
  | { readonly page: 'library' | 'missing' | SitePage; readonly language: Language }
  | { readonly page: 'play' | ScenarioPage; readonly language: Language; readonly scenario: string };

/** Reads an address below `base` (`/` or a folder such as `/laveren/`), with what stands behind its `?`. */
export function parseAddress(address: string, base: string): Address {
  const [path = '', search] = address.split('?');
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
  const scenario = second === OWN ? (new URLSearchParams(search).get('scenario') ?? OWN) : second;
  if (third === undefined) return { page: 'play', language, scenario };
  const page = SCENARIO_PAGES.find((name) => name === third);
  return page === undefined ? { page: 'missing', language } : { page, language, scenario };
}

/** `isOwn` tells of which scenarios the site has no files. */
export function makeAddress(
  address: Address,
  base: string,
  isOwn: (scenario: string) => boolean = () => false,
): string {
  const { page, language } = address;
  if (!('scenario' in address)) {
    return `${base}${language}/${page === 'library' || page === 'missing' ? '' : `${page}/`}`;
  }
  const below = page === 'play' ? '' : `${page}/`;
  const own = address.scenario !== OWN && isOwn(address.scenario);
  return own
    ? `${base}${language}/${OWN}/${below}?scenario=${encodeURIComponent(address.scenario)}`
    : `${base}${language}/${address.scenario}/${below}`;
}

/** An address that asks for something more: `new`, `attempt=…`. */
export function asking(href: string, wish: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}${wish}`;
}

/** An address without what stands behind its `?`. */
export function pathOf(href: string): string {
  return href.split('?')[0] ?? href;
}
