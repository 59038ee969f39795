import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** A telephone in the hand. */
export const device: Recipe = {
  bust: 'Device',
  cloth: [YOKE],
  drop: [2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23],
  erase: [
    NECKLINE,
    points('270,380 276,530 284,545 276,565 345,690 420,710 530,700 632,570 632,380'),
    points('79,764 120,764 120,798 77,798'),
    points('69,938 100,938 100,976 70,976'),
    points('262,556 276,546 300,560 345,640 345,680 300,680 278,610'),
    points('194,838 213,838 213,864 194,864'),
    points('560,640 590,610 610,600 600,650 560,690'),
    points('506,715 536,715 533,752 520,762 506,745'),
    points('216,1060 245,1060 238,1076 222,1084'),
    points('300,1064 325,1052 325,1082 308,1082'),
    points('705,1040 735,1040 735,1150 712,1150'),
  ],
  lines: [
    ...shoulders([268, 552], [634, 573]),
    {
      paint: 'hem',
      width: 11,
      points: points('60,955 105,985 155,965'),
    },
    {
      paint: 'hem',
      width: 11,
      points: points('696,930 730,932 768,918'),
    },
  ],
  areas: [
    {
      paint: 'sleeve',
      polygon: points('62,955 105,985 152,963 440,842 448,890 472,935 300,1040 150,1118 110,1112 76,1050'),
    },
    { paint: 'skin', at: [540, 860] },
    { paint: 'metal', at: [700, 690] },
    {
      paint: 'metal',
      polygon: points('618,866 626,846 652,846 644,868'),
    },
    {
      paint: 'sleeve',
      polygon: points('696,930 730,932 768,918 786,1150 706,1150'),
    },
  ],
};
