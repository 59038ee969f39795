import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** Arms crossed in long sleeves, both hands in sight. */
export const sweater: Recipe = {
  bust: 'Sweater',
  cloth: [YOKE],
  drop: [
    4, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 32, 34, 35, 36, 37, 39, 40, 41, 42, 43,
    44,
  ],
  erase: [NECKLINE, points('290,380 286,546 300,575 345,640 600,640 640,556 640,380')],
  lines: [...shoulders([280, 543], [655, 571])],
  areas: [
    {
      paint: 'sleeve',
      polygon: points(
        '60,960 215,930 280,893 545,890 610,905 700,990 835,1000 760,1140 560,1118 400,1074 200,1165 90,1130',
      ),
    },
    { paint: 'skin', at: [230, 950] },
    { paint: 'skin', at: [666, 945] },
    { paint: 'skin', at: [618, 946] },
    { paint: 'skin', at: [622, 917] },
  ],
};
