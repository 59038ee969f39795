import type { Paint, Part, Shape } from '../../game/picture/types.ts';
import { COLORS, type Piece, readPiece } from './avatar.ts';
import { hollow } from './body.ts';
import { outlines, type Path, writePath } from './path.ts';
import { type Frame, fillPath, flatten, subtract } from './raster.ts';
import { ringArea, trace } from './trace.ts';

const HEAD_FRAME: Frame = { x: 60, y: -130, width: 800, height: 900 };

/** Cloth on a head that the drawing fills with black. */
const BLACK_CLOTH = new Set(['hijab', 'hatBeanie', 'hatHip']);

/** A head: skin, hair and cloth in their own colours, with a line of ink around what was drawn black. */
export function drawHead(name: string): Part {
  const cloth = BLACK_CLOTH.has(name) ? 'scarf' : 'hair';
  const contrast = BLACK_CLOTH.has(name) ? 'trim' : 'scarf';
  return readPiece('head', name).flatMap((piece): Shape[] => {
    if (piece.fill === COLORS.skin) return [shapeOf('skin', piece)];
    if (piece.fill === COLORS.clothing) return [shapeOf(contrast, piece)];
    if (piece.fill === COLORS.contrast) return [shapeOf('hair', piece)];
    const { solid, folds } = partFolds(piece, FOLDED.has(name));
    return [shapeOf('ink', solid), ...inside(solid, cloth, 11), ...folds];
  });
}

/** Heads on which small white marks in the black are folds and strands rather than skin. */
const FOLDED = new Set(['hijab', 'mediumBangs3', 'cornrows2', 'twists2']);

/** Square units below which a white mark is a fold. */
const FOLD = 1800;

/** Folds become ink, as the black around them becomes cloth or hair. */
function partFolds(piece: Piece, folded: boolean): { solid: Piece; folds: Shape[] } {
  if (!folded) return { solid: piece, folds: [] };
  const [outer = [], ...rest] = outlines(piece.path);
  const isFold = (outline: Path) => areaOf(outline) < FOLD;
  return {
    solid: { ...piece, path: [...outer, ...rest.filter((outline) => !isFold(outline)).flat()] },
    folds: rest.filter(isFold).map((path) => shapeOf('ink', { path, rule: undefined })),
  };
}

function areaOf(outline: Path): number {
  const [ring = []] = flatten(outline);
  return Math.abs(ringArea(ring));
}

/** A beard or moustache, in the colour of the hair with a thin line around it. */
export function drawBeard(name: string): Part {
  return readPiece('beard', name).flatMap((piece): Shape[] =>
    piece.fill === COLORS.contrast
      ? [shapeOf('hair', piece)]
      : [shapeOf('ink', piece), ...inside(piece, 'hair', 7)],
  );
}

export function drawGlasses(name: string): Part {
  return readPiece('glasses', name).map((piece) => shapeOf(piece.fill === '#fff' ? 'paper' : 'ink', piece));
}

/** What is thicker than a line, in colour over the black. */
function inside(piece: Piece, paint: Paint, rim: number): Shape[] {
  const black = fillPath(HEAD_FRAME, piece.path, piece.rule ?? 'nonzero');
  const d = writePath(trace(subtract(black, hollow(black, rim)), { error: 0.8, smallest: 160 }));
  return d === '' ? [] : [{ paint, d }];
}

export function shapeOf(paint: Paint, { path, rule }: Pick<Piece, 'path' | 'rule'>): Shape {
  return { paint, d: writePath(path), ...(rule ? { rule } : {}) };
}
