import { points } from '../stroke.ts';
import { neckline, type OutfitRecipe } from './outfit.ts';

/** What belongs to the round neck, and not to the body. */
const NECK = [points('309,430 620,430 620,530 592,537 600,600 540,680 400,680 310,600 305,533 309,520')];

/** A T-shirt with a round neck. */
export const shirt: OutfitRecipe = {
  body: {
    bust: 'Shirt',
    erase: NECK,
    areas: [
      {
        paint: 'skin',
        polygon: points('58,885 100,900 195,912 184,1150 34,1150'),
      },
      {
        paint: 'skin',
        polygon: points('708,902 757,886 797,1150 734,1150'),
      },
    ],
  },
  front: {
    bust: 'Shirt',
    keep: NECK,
    areas: [
      {
        paint: 'skin',
        polygon: neckline(
          '384,505 352,530 318,537 345,585 400,625 470,640 535,622 572,580 583,542 560,530 547,505',
        ),
      },
    ],
  },
};
