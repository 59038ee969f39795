import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** A hand on the chest; the stripes of the original are gone. */
export const explaining: Recipe = {
  bust: 'Explaining',
  cloth: [
    YOKE,
    points('690,690 750,704 760,850 768,1160 700,1160'),
    points('78,750 94,712 124,656 168,598 224,560 290,540 400,700 200,900 78,900'),
    points('628,566 690,602 729,651 750,708 752,900 600,800'),
  ],
  stripes: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  erase: [
    NECKLINE,
    points('278,548 300,540 350,600 400,650 400,690 300,640'),
    points('545,620 585,620 585,670 545,670'),
    points('590,576 683,588 672,614 590,614'),
    points('704,798 690,778 742,714 752,735'),
    points('682,796 714,796 722,1160 690,1160'),
    points('128,640 190,650 240,770 205,800 145,700'),
    points('50,745 95,645 145,575 205,535 300,510 300,560 235,582 185,617 145,674 106,760'),
    points('625,540 705,585 755,645 782,705 732,714 710,667 675,617 625,592'),
    points('734,700 790,700 790,1160 742,1160'),
    points('676,690 722,760 722,800 676,800'),
  ],
  lines: [
    ...shoulders([290, 535], [632, 566]),
    {
      paint: 'hem',
      width: 11,
      points: points('50,868 120,882 208,842'),
    },
    {
      paint: 'cuff',
      width: 9,
      points: points('338,840 372,880 392,934'),
    },
    {
      paint: 'hem',
      width: 11,
      points: points('698,850 730,858 760,846'),
    },
    {
      paint: 'ink',
      width: 12,
      points: points('76,756 92,712 122,655 166,596 222,557 292,535'),
    },
    {
      paint: 'ink',
      width: 12,
      points: points('628,563 690,600 730,650 752,708 762,850 768,1160'),
    },
    {
      paint: 'ink',
      width: 13,
      points: points('693,770 697,950 706,1160'),
    },
  ],
  areas: [
    {
      paint: 'sleeve',
      at: [180, 1000],
      walls: [points('40,866 120,880 215,840'), points('335,835 372,878 396,940')],
    },
    {
      paint: 'sleeve',
      polygon: points('698,850 730,858 760,846 764,1145 706,1145'),
    },
    {
      paint: 'skin',
      at: [450, 850],
      walls: [points('335,835 372,878 396,940')],
    },
  ],
};
