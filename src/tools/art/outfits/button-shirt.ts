import { points } from '../stroke.ts';
import { neckline, type OutfitRecipe } from './outfit.ts';

/** A shirt with a collar, buttons and a pocket. */
export const buttonShirt: OutfitRecipe = {
  body: {
    bust: 'ButtonShirt',
    erase: [
      points(
        '322,430 330,512 322,540 322,715 470,700 468,1160 540,1160 540,800 680,800 665,680 622,560 622,430',
      ),
    ],
    areas: [],
  },
  front: {
    bust: 'ButtonShirt',
    keep: [
      points('330,430 326,512 326,715 470,700 468,1160 540,1160 540,800 680,800 660,680 622,560 622,430'),
    ],
    areas: [
      {
        paint: 'cloth',
        polygon: points(
          '336,510 360,492 385,498 480,660 560,500 585,498 632,650 600,630 575,620 490,668 410,640 328,695',
        ),
      },
      { paint: 'skin', polygon: neckline('383,515 430,590 480,660 545,540 555,515') },
    ],
  },
};
