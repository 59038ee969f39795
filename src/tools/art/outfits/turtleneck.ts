import { points } from '../stroke.ts';
import { neckline, type OutfitRecipe } from './outfit.ts';

/** A sweater with a rolled neck. */
export const turtleneck: OutfitRecipe = {
  body: {
    bust: 'Turtleneck',
    cloth: [points('300,524 345,502 400,540 585,540 620,552 600,620 330,620')],
    erase: [points('335,430 318,518 345,620 560,620 600,552 600,430')],
    lines: [
      {
        paint: 'ink',
        width: 13,
        points: points('306,522 326,516 346,508'),
      },
      {
        paint: 'ink',
        width: 12,
        points: points('570,548 588,545 606,547'),
      },
      {
        paint: 'ink',
        width: 11,
        points: points('182,880 180,1000 184,1160'),
      },
      {
        paint: 'ink',
        width: 10,
        points: points('690,900 705,1030 715,1160'),
      },
    ],
    areas: [],
  },
  front: {
    bust: 'Turtleneck',
    keep: [points('335,430 318,515 342,530 355,520 560,520 575,560 600,545 600,430')],
    lines: [
      {
        paint: 'ink',
        width: 11,
        points: points('345,512 390,552 470,574 545,566 584,546'),
      },
      {
        paint: 'ink',
        width: 6,
        points: points('415,512 420,530 428,548'),
      },
      {
        paint: 'ink',
        width: 6,
        points: points('475,522 478,540 480,558'),
      },
      {
        paint: 'ink',
        width: 6,
        points: points('530,518 531,534 530,550'),
      },
    ],
    areas: [
      { paint: 'skin', polygon: neckline('394,490 470,505 540,495') },
      {
        paint: 'cloth',
        polygon: points(
          '352,480 372,466 385,468 395,485 480,497 545,490 558,484 568,520 580,545 540,568 470,574 395,556 340,512',
        ),
      },
    ],
  },
};
