import type { Point } from '../raster.ts';
import { points } from '../stroke.ts';

/** Where every gesture's own neckline or collar is, so that the character's own can come there. */
export const NECKLINE: readonly Point[] = points(
  '300,380 300,548 345,620 420,690 520,690 585,620 625,590 625,380',
);

/** Cloth under the collar, where the necklines of the busts differ. */
export const YOKE: readonly Point[] = points(
  '282,543 306,530 332,525 590,546 642,572 600,640 330,640 290,570',
);

/** Shoulder lines from where the neckline was taken out to where every collar begins. */
export const shoulders = (left: Point, right: Point) =>
  [
    { paint: 'ink', width: 12, points: [left, [(left[0] + 326) / 2, (left[1] + 529) / 2], [328, 528]] },
    { paint: 'ink', width: 11, points: [[586, 543], [(586 + right[0]) / 2, (541 + right[1]) / 2], right] },
  ] as const;
