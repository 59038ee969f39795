import type { Look } from '../../core/scenario.ts';
import { INK, luminance, mix } from './color.ts';
import { outfitOf } from './parts.ts';
import type { Paint } from './types.ts';

/** The colour of each paint on somebody; null is not drawn. */
export type Palette = Readonly<Record<Paint, string | null>>;

/** Skins darker than this get a lighter rim around the lines of the face. */
const DARK_SKIN = 0.19;

export function paletteOf(look: Look): Palette {
  const long = outfitOf(look).sleeves === 'long';
  const scarf = look.cloth2 ?? mix(look.cloth, INK, 0.25);
  return {
    ink: INK,
    line: INK,
    mouth: INK,
    skin: look.skin,
    shade: mix(look.skin, '#7a2f1a', 0.28),
    hair: look.hair,
    cloth: look.cloth,
    cloth2: look.cloth2 ?? '#f1e8d6',
    mark: look.cloth2 ?? mix(look.cloth, '#fff9ec', 0.72),
    sleeve: long ? look.cloth : look.skin,
    cuff: long ? INK : null,
    hem: long ? null : INK,
    scarf,
    trim: mix(scarf, '#fff9ec', 0.55),
    paper: '#fffdf6',
    metal: '#b4bcc6',
    tongue: '#e2776b',
  };
}

/** The colour of a rim that keeps facial lines apart from dark skin; null where the ink is seen without. */
export function rimOf(look: Look): string | null {
  return luminance(look.skin) < DARK_SKIN ? mix(look.skin, '#ffd9b0', 0.36) : null;
}
