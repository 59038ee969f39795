import type { Paint, Part, Shape } from '../../game/picture/types.ts';
import { readBust } from './busts.ts';
import { type Path, writePath } from './path.ts';
import {
  combine,
  depth,
  type Frame,
  fillPath,
  fillPolygons,
  fillEach as fillPolygonsEach,
  flood,
  grow,
  intersect,
  type Mask,
  type Point,
  subtract,
  union,
} from './raster.ts';
import { type Stroke, strokePolygon } from './stroke.ts';
import { trace } from './trace.ts';

/** What part of the figure is worked on: everything a bust can reach, cut off a little below the table's edge. */
export const BODY_FRAME: Frame = { x: -110, y: 380, width: 1240, height: 770 };

export interface Area {
  readonly paint: Paint;
  /** A point inside a closed area … */
  readonly at?: Point;
  /** … with lines that close it where the drawing leaves it open; or else the area itself. */
  readonly walls?: readonly (readonly Point[])[];
  readonly polygon?: readonly Point[];
}

export interface ExtraLine extends Stroke {
  readonly paint: Paint;
}

/** How a black-and-white bust becomes one that can be coloured. Numbers count the outlines of its ink. */
export interface Recipe {
  readonly bust: string;
  /** Cloth besides the silhouette's, where another neckline or sleeve than the bust's own is to come. */
  readonly cloth?: readonly (readonly Point[])[];
  /** Outlines that are pattern: they go. */
  readonly drop?: readonly number[];
  /** White lines in black cloth: they become ink on coloured cloth. */
  readonly folds?: readonly number[];
  /** Within these, notches in the edge of black cloth are filled up. */
  readonly mend?: readonly (readonly Point[])[];
  /** Holes between stripes: with them the stripes go, and the outlines around them stay. */
  readonly stripes?: readonly number[];
  readonly erase?: readonly (readonly Point[])[];
  /** Only ink within these stays: for what is put on other bodies, such as a collar. */
  readonly keep?: readonly (readonly Point[])[];
  readonly lines?: readonly ExtraLine[];
  readonly areas: readonly Area[];
}

/** Thickness of the line that stays when black cloth is coloured, in drawing units. */
const RIM = 13;

/** A body: first the cloth under everything, then arms, hands and things, then ink. */
export function drawBody(recipe: Recipe): Part {
  return [drawSilhouette(recipe), ...drawOver(recipe)];
}

/** A front: neck, collar and what is worn over the chest, with the shadow of the chin on the neck. */
export function drawFront(recipe: Recipe): Part {
  const shapes = drawOver(recipe);
  const neck = recipe.areas.find(({ paint }) => paint === 'skin')?.polygon ?? [];
  const shadow = intersect(fillEach([neck]), fillEach([CHIN_SHADOW]));
  const shade: Shape = { paint: 'shade', d: writePath(trace(shadow, { error: 1, smallest: 60 })) };
  const last = shapes.findLastIndex(({ paint }) => paint === 'skin');
  return [...shapes.slice(0, last + 1), shade, ...shapes.slice(last + 1)];
}

const CHIN_SHADOW: readonly Point[] = [
  [370, 400],
  [570, 400],
  [566, 512],
  [535, 532],
  [490, 536],
  [440, 520],
  [400, 492],
  [380, 470],
];

function drawOver(recipe: Recipe): Shape[] {
  const ink = inkOf(recipe);
  const extra = (recipe.lines ?? []).filter((line) => line.paint !== 'ink');
  return [
    ...paintAreas(recipe.areas, ink),
    { paint: 'ink', d: writePath(trace(ink, { error: 0.5, smallest: 12 })) },
    ...extra.map((line): Shape => ({ paint: line.paint, d: linePath(line) })),
  ];
}

/** The whole figure in cloth, without the neck: what lies under everything else. */
export function drawSilhouette(recipe: Recipe): Shape {
  return { paint: 'cloth', d: writePath(trace(silhouetteOf(recipe), { error: 1.5, smallest: 400 })) };
}

function makeSilhouette(recipe: Recipe): Mask {
  const bust = readBust(recipe.bust);
  const body = bust.silhouette.map((path) => fillPath(BODY_FRAME, path, 'nonzero')).reduce(union);
  const black = fillPath(BODY_FRAME, bust.ink.flat(), 'evenodd');
  const figure = grow(union(body, grow(black, -RIM / 2)), -2);
  const withoutNeck = subtract(figure, fillPolygons(BODY_FRAME, [NECK], 'nonzero'));
  return union(withoutNeck, fillEach(recipe.cloth ?? []));
}

const NECK: readonly Point[] = [
  [330, 380],
  [322, 530],
  [400, 545],
  [545, 548],
  [597, 550],
  [600, 380],
];

function makeInk(recipe: Recipe): Mask {
  const { ink } = readBust(recipe.bust);
  const without = (numbers: readonly number[]) => ink.filter((_, i) => !numbers.includes(i));
  const folds = recipe.folds ?? [];
  let solid = fillPath(BODY_FRAME, without([...(recipe.drop ?? []), ...folds]).flat());
  if (recipe.mend) solid = union(solid, intersect(close(solid, 12), fillEach(recipe.mend)));
  let mask = hollow(solid);
  if (folds.length > 0)
    mask = union(mask, fillPath(BODY_FRAME, ink.filter((_, i) => folds.includes(i)).flat()));
  if (recipe.stripes) {
    const bands = fillPath(
      BODY_FRAME,
      recipe.stripes.flatMap((i) => ink[i] ?? []),
    );
    const elsewhere = combine(solid, bands, (black, band) => black === 0 && band === 0);
    mask = subtract(mask, subtract(close(bands, 14), grow(elsewhere, 9)));
  }
  if (recipe.erase) mask = subtract(mask, fillEach(recipe.erase));
  if (recipe.keep) mask = intersect(mask, fillEach(recipe.keep));
  const lines = (recipe.lines ?? []).filter((line) => line.paint === 'ink');
  if (lines.length > 0) mask = union(mask, fillEach(lines.map(strokePolygon)));
  return mask;
}

/** Black cloth keeps its edge as a line; what is thicker than a line is opened. The width wavers like a pen's. */
export function hollow(solid: Mask, rim = RIM): Mask {
  const distance = depth(solid, rim + 4);
  const inside = combine(solid, solid, () => false);
  const tooThin = 3;
  for (let i = 0; i < inside.cells.length; i++) {
    const away = distance[i] ?? 0;
    if (away < rim - 3) continue;
    const [x, y] = [i % solid.width, Math.floor(i / solid.width)];
    const waver = 1.6 * Math.sin(x / 61 + y / 83) + 1.2 * Math.sin(x / 37 - y / 47 + 2);
    inside.cells[i] = away > rim + waver ? 1 : 0;
  }
  const wide = grow(grow(inside, -tooThin), tooThin);
  return subtract(solid, intersect(inside, wide));
}

export const fillEach = (polygons: readonly (readonly Point[])[]): Mask =>
  fillPolygonsEach(BODY_FRAME, polygons);

const close = (mask: Mask, by: number): Mask => grow(grow(mask, by), -by);

function paintAreas(areas: readonly Area[], ink: Mask): Shape[] {
  return areas.map((area): Shape => {
    if (area.polygon) return { paint: area.paint, d: writePath(polygonPath(area.polygon)) };
    return { paint: area.paint, d: writePath(trace(areaMask(area, ink), { error: 1.2, smallest: 60 })) };
  });
}

/** Where an area is painted: up to the middle of the lines around it. */
export function areaMask({ at, walls = [], polygon }: Area, ink: Mask): Mask {
  if (polygon) return fillEach([polygon]);
  if (!at) throw new Error('An area needs a point or an outline');
  return grow(flood(union(ink, fillEach(walls.map(thread))), at), 4);
}

/** A wall three units thick, so that a flood cannot leak through its corners. */
const thread = (points: readonly Point[]): Point[] => strokePolygon({ points, width: 5 });

const linePath = (line: Stroke): string =>
  writePath(trace(fillEach([strokePolygon(line)]), { error: 0.5, smallest: 4 }));

function polygonPath(points: readonly Point[]): Path {
  const [first = [0, 0], ...rest] = points;
  return [['M', first[0], first[1]], ...rest.map(([x, y]) => ['L', x, y] as const), ['Z']];
}

/** Where the ink of a recipe is, and where its cloth; both take a while and are asked for again by the patterns. */
export const inkOf = once(makeInk);
export const silhouetteOf = once(makeSilhouette);

function once(make: (recipe: Recipe) => Mask): (recipe: Recipe) => Mask {
  const made = new WeakMap<Recipe, Mask>();
  return (recipe) => {
    const mask = made.get(recipe) ?? make(recipe);
    made.set(recipe, mask);
    return mask;
  };
}
