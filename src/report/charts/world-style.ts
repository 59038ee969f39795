import { type ByWorld, WORLDS, type World } from '../../profession/worlds.ts';
import { round } from './svg.ts';

/** Colours follow the page, by day, by night and on paper; alone, a drawing is ink on paper. */
export const INK = 'var(--ink, #1e2230)';
export const INK_SOFT = 'var(--ink-soft, #4b5163)';
export const PAPER = 'var(--paper, #fbf8f2)';
export const SAIL = 'var(--sail, #a63a26)';
export const LETTER = 'var(--text, sans-serif)';

export const WORLD_COLOURS: ByWorld<string> = {
  law: 'var(--law, #2b5c9e)',
  politics: 'var(--politics, #84479a)',
  work: 'var(--work, #9a5b00)',
  human: 'var(--human, #1d7257)',
};

/** What a drawing calls the worlds, and the icon of each as SVG text on a field of 24 × 24. */
export interface WorldSigns {
  readonly names: ByWorld<string>;
  readonly icons: ByWorld<string>;
}

/** The drawing inside a cell of 8 × 8 that goes with the colour of a world. */
const PATTERNS: ByWorld<string> = {
  law: '<path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" fill="none"/>',
  politics: '<circle cx="2.4" cy="2.4" r="1.2"/><circle cx="6.4" cy="6.4" r="1.2"/>',
  work: '<path d="M0 4H8M4 0V8" fill="none"/>',
  human: '<path d="M0 4Q2 1.2 4 4T8 4" fill="none"/>',
};

/** The patterns of the four worlds; `id` keeps those of two drawings on one page apart. */
export function patterns(id: string): string {
  const cells = WORLDS.map((world) => {
    const colour = WORLD_COLOURS[world];
    return (
      `<pattern id="${patternId(id, world)}" width="8" height="8" patternUnits="userSpaceOnUse"` +
      ` stroke="${colour}" fill="${colour}" stroke-width="1.4">${PATTERNS[world]}</pattern>`
    );
  });
  return `<defs>${cells.join('')}</defs>`;
}

export const patternId = (id: string, world: World): string => `${id}-${world}`;

/** An icon drawn in a world's colour, `size` wide, around a point. */
export function worldIcon({ icons }: WorldSigns, world: World, x: number, y: number, size: number): string {
  const inside = /<svg[^>]*>(.*)<\/svg>/s.exec(icons[world])?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  const place = `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(size / 24)})`;
  return (
    `<g transform="${place}" fill="none" stroke="${WORLD_COLOURS[world]}" stroke-width="2"` +
    ` stroke-linecap="round" stroke-linejoin="round">${inside}</g>`
  );
}
