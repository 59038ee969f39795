import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** A finger raised. */
export const pointingUp: Recipe = {
  bust: 'PointingUp',
  cloth: [YOKE],
  drop: [4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16],
  folds: [9],
  mend: [
    points('170,900 240,900 240,1160 170,1160'),
    points('350,1030 450,1030 450,1160 350,1160'),
    points('855,860 905,860 905,920 855,920'),
  ],
  erase: [NECKLINE],
  lines: [
    ...shoulders([296, 527], [636, 531]),
    {
      paint: 'ink',
      width: 11,
      points: points('200,915 206,1030 214,1160'),
    },
    {
      paint: 'hem',
      width: 11,
      points: points('735,945 810,985 890,950'),
    },
    {
      paint: 'hem',
      width: 11,
      points: points('46,930 120,950 200,930'),
    },
  ],
  areas: [
    { paint: 'skin', at: [785, 660] },
    { paint: 'skin', at: [809, 470] },
    { paint: 'skin', at: [785, 513] },
    {
      paint: 'sleeve',
      at: [820, 850],
      walls: [points('776,712 772,752'), points('736,930 732,950 810,988 900,945')],
    },
    {
      paint: 'sleeve',
      at: [120, 1050],
      walls: [points('35,928 120,950 204,928')],
    },
  ],
};
