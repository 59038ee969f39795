import { points } from '../stroke.ts';
import { neckline, type OutfitRecipe } from './outfit.ts';

/** A sweater with a hood, a zip and a pocket. */
export const hoodie: OutfitRecipe = {
  body: {
    bust: 'Hoodie',
    erase: [
      points(
        '120,430 120,625 200,612 292,527 312,535 440,655 470,660 470,1160 515,1160 520,610 600,545 628,553 655,545 655,430',
      ),
    ],
    areas: [],
  },
  front: {
    bust: 'Hoodie',
    keep: [
      points(
        '120,430 120,625 180,625 300,519 316,535 440,655 470,660 470,1160 515,1160 520,610 600,545 634,557 655,545 655,430',
      ),
    ],
    areas: [
      {
        paint: 'cloth',
        polygon: points(
          '172,606 166,560 190,522 262,500 292,462 345,448 395,455 388,470 440,540 490,590 550,535 570,482 600,485 625,515 640,545 600,570 490,640 330,600 295,535',
        ),
      },
      {
        paint: 'skin',
        polygon: neckline('386,480 430,545 488,595 540,550 565,515 556,490'),
      },
    ],
  },
};
