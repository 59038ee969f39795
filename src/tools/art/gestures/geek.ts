import type { Recipe } from '../body.ts';
import { points } from '../stroke.ts';
import { NECKLINE, shoulders, YOKE } from './neck.ts';

/** Typing on a laptop. */
export const geek: Recipe = {
  bust: 'Geek',
  cloth: [YOKE],
  drop: [8, 9, 10, 11],
  erase: [NECKLINE, points('490,640 530,640 530,720 490,720')],
  lines: [...shoulders([294, 535], [632, 575])],
  areas: [
    { paint: 'sleeve', at: [200, 1050] },
    {
      paint: 'skin',
      at: [470, 930],
      walls: [points('572,868 590,900 618,925')],
    },
    { paint: 'metal', at: [800, 900] },
    { paint: 'sleeve', at: [695, 1080] },
  ],
};
