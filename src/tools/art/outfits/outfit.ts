import type { Recipe } from '../body.ts';
import type { Point } from '../raster.ts';
import { points } from '../stroke.ts';

/** An outfit is a body with the arms down and a front that also goes over the gestures. */
export interface OutfitRecipe {
  readonly body: Recipe;
  readonly front: Recipe;
}

/** The bare neck: from under the jaw down along the given points, and up again on the other side. */
export function neckline(down: string): readonly Point[] {
  return points(`380,428 371,446 389,473 ${down} 543,480 543,428`);
}
