import type { Recipe } from '../body.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** Arms crossed in short sleeves. */
export const armsCrossed: Recipe = {
  bust: 'ArmsCrossed',
  cloth: [YOKE],
  erase: [NECKLINE],
  lines: [...shoulders([296, 533], [632, 566])],
  areas: [
    { paint: 'skin', at: [250, 980] },
    { paint: 'skin', at: [600, 930] },
    { paint: 'skin', at: [655, 843] },
  ],
};
