import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** Both hands spread: a shrug. */
export const whatever: Recipe = {
  bust: 'Whatever',
  cloth: [YOKE],
  erase: [NECKLINE],
  lines: [
    ...shoulders([296, 528], [632, 553]),
    {
      paint: 'cuff',
      width: 9,
      points: points('104,752 142,738 176,708'),
    },
    {
      paint: 'cuff',
      width: 9,
      points: points('824,762 852,788 892,800'),
    },
  ],
  areas: [
    {
      paint: 'skin',
      at: [90, 680],
      walls: [points('98,756 142,738 182,702')],
    },
    {
      paint: 'sleeve',
      at: [130, 1000],
      walls: [points('98,756 142,738 182,702')],
    },
    { paint: 'sleeve', at: [80, 820] },
    {
      paint: 'skin',
      at: [930, 740],
      walls: [points('816,758 852,788 900,804')],
    },
    {
      paint: 'sleeve',
      polygon: points('690,965 826,760 852,788 892,800 850,860 800,970 724,1136 690,1136'),
    },
    { paint: 'sleeve', at: [715, 885] },
  ],
};
