import { points } from '../stroke.ts';
import { neckline, type OutfitRecipe } from './outfit.ts';

/** An open blazer over a plain shirt. */
export const blazerBlackTee: OutfitRecipe = {
  body: {
    bust: 'BlazerBlackTee',
    erase: [
      points(
        '345,430 345,500 322,518 322,540 262,600 285,700 250,790 300,1050 340,1160 640,1160 660,1000 680,760 640,640 625,560 606,548 604,430',
      ),
    ],
    areas: [],
  },
  front: {
    bust: 'BlazerBlackTee',
    keep: [
      points(
        '345,430 345,500 316,518 316,540 262,600 285,700 250,790 300,1050 340,1160 640,1160 660,1000 680,760 640,640 625,560 612,540 604,430',
      ),
    ],
    areas: [
      {
        paint: 'cloth',
        polygon: points('355,508 350,700 365,1140 280,850 300,700 288,620 320,535'),
      },
      {
        paint: 'cloth',
        polygon: points('566,510 600,545 625,600 620,660 660,780 640,1000 618,1140 622,900 600,700'),
      },
      {
        paint: 'cloth2',
        polygon: points('358,508 348,700 350,900 360,1150 610,1150 622,1050 612,800 566,515 480,625'),
      },
      {
        paint: 'skin',
        polygon: neckline('375,505 365,518 420,585 476,622 520,580 545,520 555,510'),
      },
    ],
  },
};
