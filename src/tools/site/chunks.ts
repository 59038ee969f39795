import type { Address } from '../../ui/address.ts';

/** Vite's list of what was built: per source the file it became and the sources it needs at once. */
export type Chunks = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const PAGES: Readonly<Record<Address['page'], readonly string[]>> = {
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

/** The scripts a page asks for on opening, so that they can be fetched together instead of one after another. */
export function chunksFor(address: Address, chunks: Chunks): readonly string[] {
  const wanted = new Set<string>();
  const want = (source: string) => {
    const chunk = chunks[source];
    if (chunk === undefined || wanted.has(chunk.file)) return;
    wanted.add(chunk.file);
    for (const needed of chunk.imports ?? []) want(needed);
  };
  for (const source of PAGES[address.page]) want(source);
  for (const part of partsOf(address)) {
    for (const source of Object.keys(chunks)) if (source.endsWith(part)) want(source);
  }
  return [...wanted];
}

function partsOf(address: Address): readonly string[] {
  const parts = address.language === 'nl' ? [] : [`locales/${address.language}/interface.json`];
  if (address.page === 'group') parts.push(`locales/${address.language}/intervision.json`);
  if (!('scenario' in address)) return parts;
  const { scenario, language } = address;
  parts.push(`laveren/edition/${scenario}`, `laveren/texts/${scenario}/${language}`);
  if (address.page !== 'play') parts.push(`laveren/debrief/${scenario}/${language}`);
  return parts;
}
