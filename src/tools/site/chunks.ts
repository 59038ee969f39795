import { PAGE_TEXTS } from '../../page-texts.ts';
import type { Address } from '../../ui/address.ts';

/** Vite's list of what was built: per source the file it became and the sources it needs at once. */
export type Chunks = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What a page asks for on opening, as files below the site's root. */
export interface PageFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What every page starts with. */
const ENTRY = 'index.html';

/** The code of each page, of which everything that it may say is fetched with it. */
export const PAGES: Readonly<Record<Address['page'], readonly string[]>> = {
  library: ['src/game/library/page.tsx'],
  play: ['src/game/page.tsx', 'src/game/begin.ts'],
  debrief: ['src/debrief/page.tsx'],
  compare: ['src/debrief/compare/page.tsx'],
  progress: ['src/debrief/progress/page.tsx'],
  portfolio: ['src/debrief/portfolio/page.tsx'],
  check: ['src/debrief/check/page.tsx'],
  class: ['src/class/page.tsx'],
  desk: ['src/desk/page.tsx'],
  group: ['src/group/page.tsx', 'src/i18n/intervision.ts'],
  missing: [],
};

/** Everything that a page asks for on opening, so that it can be fetched together instead of one after another. */
export function filesFor(address: Address, chunks: Chunks): PageFiles {
  const endings = partsOf(address);
  const parts = Object.keys(chunks).filter((source) => endings.some((ending) => source.endsWith(ending)));
  return filesOf([ENTRY, ...PAGES[address.page], ...parts], chunks);
}

/** The styles of the entry, which every page carries within. */
export function entryStyles(chunks: Chunks): readonly string[] {
  return filesOf([ENTRY], chunks).styles;
}

function filesOf(sources: readonly string[], chunks: Chunks): PageFiles {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const want = (source: string) => {
    const chunk = chunks[source];
    if (chunk === undefined || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const needed of chunk.imports ?? []) want(needed);
    // After those of what it builds on, so that its own rules win.
    for (const style of chunk.css ?? []) styles.add(style);
  };
  for (const source of sources) want(source);
  return { scripts: [...scripts], styles: [...styles] };
}

function partsOf(address: Address): readonly string[] {
  const texts = ['every', ...PAGE_TEXTS[address.page]];
  const parts = texts.map((file) => `locales/${address.language}/interface/${file}.json`);
  if (address.page === 'group') parts.push(`locales/${address.language}/intervision.json`);
  if (!('scenario' in address)) return parts;
  const { scenario, language } = address;
  parts.push(`laveren/edition/${scenario}`, `laveren/texts/${scenario}/${language}`);
  if (address.page !== 'play') parts.push(`laveren/debrief/${scenario}/${language}`);
  return parts;
}
