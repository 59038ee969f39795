import { points } from '../stroke.ts';
import { neckline, type OutfitRecipe } from './outfit.ts';

/** A plain sweater over a shirt, whose collar shows. */
export const poloSweater: OutfitRecipe = {
  body: {
    bust: 'PoloSweater',
    drop: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    mend: [
      points('0,700 120,700 120,1160 0,1160'),
      points('690,740 800,740 800,850 690,850'),
      points('160,1040 220,1040 220,1160 160,1160'),
      points('690,1090 730,1090 730,1160 690,1160'),
    ],
    erase: [points('330,430 330,690 500,690 640,640 620,560 603,545 603,430')],
    lines: [
      {
        paint: 'ink',
        width: 11,
        points: points('190,1040 192,1090 198,1160'),
      },
      {
        paint: 'ink',
        width: 10,
        points: points('700,1060 703,1110 708,1160'),
      },
    ],
    areas: [],
  },
  front: {
    bust: 'PoloSweater',
    drop: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    keep: [points('330,430 330,660 345,680 500,650 625,622 615,560 603,545 603,430')],
    areas: [
      {
        paint: 'cloth2',
        polygon: points(
          '347,500 375,490 395,470 470,600 500,612 560,500 580,500 602,602 545,608 500,630 425,606 347,650',
        ),
      },
      {
        paint: 'skin',
        polygon: neckline('380,515 425,560 460,604 480,620 498,608 530,560 555,510'),
      },
    ],
  },
};
