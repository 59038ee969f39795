import type { Part } from '../../game/picture/types.ts';
import { areaMask, fillEach, inkOf, type Recipe, silhouetteOf } from './body.ts';
import { writePath } from './path.ts';
import { grow, holds, intersect, type Mask, type Point, subtract, union } from './raster.ts';
import { strokePolygon } from './stroke.ts';
import { trace } from './trace.ts';

export type Pattern = 'dots' | 'stripes';

/** A cloth's pattern on one body, left out where skin, things and what is worn under a jacket are. */
export function drawPattern(pattern: Pattern, body: Recipe, front: Recipe, sleeves: 'long' | 'short'): Part {
  const cloth = clothOf(body, front, sleeves);
  const marks = pattern === 'dots' ? whole(DOTS, cloth) : intersect(fillEach(STRIPES), cloth);
  return [{ paint: 'mark', d: writePath(trace(marks, { error: 1, smallest: 80 })) }];
}

function clothOf(body: Recipe, front: Recipe, sleeves: 'long' | 'short'): Mask {
  const bodyInk = inkOf(body);
  const frontInk = inkOf(front);
  let cloth = silhouetteOf(body);
  for (const area of front.areas) {
    if (area.paint !== 'cloth') cloth = subtract(cloth, areaMask(area, frontInk));
  }
  for (const area of body.areas) {
    const isCloth = area.paint === 'cloth' || (area.paint === 'sleeve' && sleeves === 'long');
    const mask = areaMask(area, bodyInk);
    cloth = isCloth ? union(cloth, mask) : subtract(cloth, mask);
  }
  return subtract(subtract(cloth, bodyInk), grow(frontInk, 3));
}

/** Only the dots that lie on the cloth with all of themselves. */
function whole(dots: readonly (readonly Point[])[], cloth: Mask): Mask {
  const inner = grow(cloth, -10);
  const middle = (dot: readonly Point[]): Point => [average(dot, 0), average(dot, 1)];
  return fillEach(dots.filter((dot) => holds(inner, middle(dot))));
}

const average = (points: readonly Point[], axis: 0 | 1) =>
  points.reduce((sum, p) => sum + p[axis], 0) / points.length;

/** Dots on a slanting grid, each a little out of round and out of line. */
const DOTS: readonly (readonly Point[])[] = Array.from({ length: 22 * 13 }, (_, i) => {
  const [column, row] = [i % 22, Math.floor(i / 22)];
  const wobble = (k: number) => Math.sin(i * 12.9898 + k * 78.233);
  const x = -90 + column * 56 + (row % 2) * 28 + wobble(1) * 7;
  const y = 520 + row * 50 + wobble(2) * 7;
  const radius = 8 + wobble(3) * 1.5;
  return Array.from({ length: 14 }, (_, k): Point => {
    const angle = (k / 14) * 2 * Math.PI;
    return [x + Math.cos(angle) * radius * (1 + 0.12 * wobble(4)), y + Math.sin(angle) * radius];
  });
});

/** Bands across, hanging a little in the middle as cloth does. */
const STRIPES: readonly (readonly Point[])[] = Array.from({ length: 12 }, (_, i) => {
  const y = 582 + i * 52;
  const wobble = (k: number) => Math.sin(i * 7.3 + k * 2.1) * 4;
  const points: Point[] = [-110, 150, 450, 750, 1130].map((x, k) => [x, y + wobble(k) + (k === 2 ? 7 : 0)]);
  return strokePolygon({ points, width: 21 });
});
