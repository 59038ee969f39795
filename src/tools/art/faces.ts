import type { Mood } from '../../core/vocabulary.ts';
import type { Part, Shape } from '../../game/picture/types.ts';
import { readPiece } from './avatar.ts';
import { shapeOf } from './heads.ts';
import { outlines, type Path, parsePath, place } from './path.ts';
import { flatten } from './raster.ts';

/** The face of Open Peeps for each mood; surprise is made from one, for the set has only stars in the eyes. */
const FACES: Readonly<Record<Exclude<Mood, 'surprised'>, string>> = {
  calm: 'calm',
  smile: 'smile',
  serious: 'serious',
  solemn: 'solemn',
  concerned: 'concerned',
  afraid: 'concernedFear',
  suspicious: 'suspicious',
  contempt: 'contempt',
  tired: 'tired',
  explaining: 'explaining',
  blank: 'blank',
  driven: 'driven',
  angry: 'veryAngry',
  'eyes-closed': 'eyesClosed',
};

/** Above this height is no mouth, in the coordinates of the figure. */
const LIPS = 372;

const FILLS: Readonly<Record<string, Shape['paint']>> = { '#fff': 'paper', '#FF8181': 'tongue' };

export function drawFace(mood: Mood): Part {
  if (mood === 'surprised') return surprised();
  return readPiece('face', FACES[mood]).flatMap((piece): Shape[] => {
    const paint = FILLS[piece.fill];
    return paint ? [shapeOf(paint, piece)] : lines(piece.path, piece.rule);
  });
}

/** The ink of a face, the mouth apart from the rest. */
function lines(path: Path, rule: Shape['rule']): Shape[] {
  const all = outlines(path);
  const mouth = all.filter((outline) => top(outline) >= LIPS).flat();
  const upper = all.filter((outline) => top(outline) < LIPS).flat();
  return [
    shapeOf('line', { path: upper, rule }),
    ...(mouth.length > 0 ? [shapeOf('mouth', { path: mouth, rule })] : []),
  ];
}

/** The raised brows and round eyes of a face that explains, the brows higher, with a small open mouth. */
function surprised(): Part {
  const ink = readPiece('face', FACES.explaining).find(({ fill }) => fill === '#000');
  if (!ink) throw new Error('The explaining face has no ink');
  const upper = outlines(ink.path).filter((outline) => top(outline) < LIPS);
  const raised = upper.map((outline) => (top(outline) < BROWS ? place(outline, 0, -12) : outline));
  const mouth = place(parsePath(OPEN_MOUTH), 532, 422);
  const tongue = place(parsePath(TONGUE), 532, 422);
  return [
    shapeOf('line', { path: raised.flat(), rule: 'evenodd' }),
    shapeOf('mouth', { path: mouth, rule: undefined }),
    shapeOf('tongue', { path: tongue, rule: undefined }),
  ];
}

/** Eyebrows begin above this height, eyes below it. */
const BROWS = 270;

const OPEN_MOUTH = 'M-2-27C13-28 24-15 24 2C24 18 14 29 0 29C-14 29-23 17-23 1C-23-15-14-26-2-27Z';
const TONGUE = 'M-12 14C-8 7 8 6 13 12C11 19 6 22 0 22C-6 22-10 19-12 14Z';

const top = (outline: Path): number =>
  Math.min(...flatten(outline).flatMap((ring) => ring.map(([, y]) => y)));
