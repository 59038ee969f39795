import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** A mug in the hand. */
export const coffee: Recipe = {
  bust: 'Coffee',
  cloth: [YOKE],
  drop: [7],
  erase: [NECKLINE, points('465,640 515,640 515,762 490,762')],
  lines: [
    ...shoulders([294, 546], [636, 582]),
    {
      paint: 'hem',
      width: 11,
      points: points('30,995 95,985 160,960'),
    },
    {
      paint: 'hem',
      width: 11,
      points: points('690,905 730,900 772,880'),
    },
  ],
  areas: [
    {
      paint: 'sleeve',
      polygon: points('28,1000 95,985 160,962 330,895 336,960 346,1008 200,1085 110,1132 50,1112 30,1060'),
    },
    { paint: 'skin', at: [400, 880] },
    { paint: 'skin', at: [512, 780] },
    { paint: 'paper', at: [610, 870] },
    {
      paint: 'sleeve',
      polygon: points('690,905 730,900 772,880 786,960 796,1150 690,1150'),
    },
  ],
};
