import { points } from '../stroke.ts';
import { neckline, type OutfitRecipe } from './outfit.ts';

/** An open jacket with lapels over a striped shirt. */
export const shirtCoat: OutfitRecipe = {
  body: {
    bust: 'ShirtCoat',
    erase: [
      points(
        '345,430 338,512 322,522 322,545 250,650 245,700 250,740 330,1080 360,1160 640,1160 640,1000 672,800 700,790 700,700 620,560 600,540 604,430',
      ),
    ],
    areas: [],
  },
  front: {
    bust: 'ShirtCoat',
    keep: [
      points(
        '345,430 338,505 318,522 318,545 250,650 245,700 250,740 330,1080 360,1160 640,1160 640,1000 672,800 700,790 700,700 620,560 610,540 604,430',
      ),
    ],
    areas: [
      {
        paint: 'skin',
        polygon: neckline('384,510 380,560 395,612 480,624 562,612 566,540 556,515'),
      },
      {
        paint: 'cloth2',
        polygon: points('384,600 480,624 564,608 558,1155 446,1155'),
      },
      {
        paint: 'cloth',
        polygon: points('335,530 366,502 378,508 446,1155 388,1155 275,735 320,712 272,672'),
      },
      {
        paint: 'cloth',
        polygon: points('566,512 586,512 624,590 665,680 620,735 655,800 590,1155 557,1155 564,610'),
      },
    ],
  },
};
