import type { Look } from '../../core/scenario.ts';
import type { Mood, Pose } from '../../core/vocabulary.ts';
import { type Palette, paletteOf, rimOf } from './palette.ts';
import { partNames } from './parts.ts';
import type { Part, PersonParts, Shape } from './types.ts';

/** The coordinates of a drawn person, and the size of the picture. The lower edge is cut off for a table. */
export const PERSON_BOX = { x: -110, y: -130, width: 1240, height: 1270 } as const;

/** A whole picture of somebody in this mood and attitude, as an SVG document facing right. */
export function personSvg(look: Look, mood: Mood, pose: Pose, parts: PersonParts): string {
  const { x, y, width, height } = PERSON_BOX;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">` +
    `${personMarkup(look, mood, pose, parts)}</svg>`
  );
}

/** The same as markup to put into another drawing, in the coordinates of {@link PERSON_BOX}. */
export function personMarkup(look: Look, mood: Mood, pose: Pose, parts: PersonParts): string {
  const names = partNames(look, mood, pose);
  const palette = paletteOf(look);
  const take = (name: string | null): Part => (name === null ? [] : partOf(parts, name));
  const [cloth, ...body] = take(names.body);
  const ink = body.findIndex(({ paint }) => paint === 'ink');
  const draw = (shapes: Part) => shapes.map((shape) => pathOf(shape, palette)).join('');
  return [
    draw(cloth ? [cloth] : []),
    draw(take(names.front)),
    draw(body.slice(0, ink)),
    draw(take(names.pattern)),
    draw(body.slice(ink)),
    draw(take(names.head)),
    draw(take(names.beard)),
    faceMarkup(take(names.face), look, palette),
    draw(take(names.glasses)),
  ].join('');
}

/** A face; on dark skin its lines, and over a beard its mouth, lie on a lighter rim, so that they are seen. */
function faceMarkup(face: Part, look: Look, palette: Palette): string {
  const rim = rimOf(look);
  const rims = face.flatMap(({ paint, d }) => {
    if (paint !== 'line' && paint !== 'mouth') return [];
    const color = paint === 'mouth' && look.beard ? (rim ?? look.skin) : rim;
    return color === null
      ? []
      : [`<path d="${d}" fill="none" stroke="${color}" stroke-width="8" stroke-linejoin="round"/>`];
  });
  return rims.join('') + face.map((shape) => pathOf(shape, palette)).join('');
}

function pathOf({ paint, d, rule }: Shape, palette: Palette): string {
  const color = palette[paint];
  if (color === null) return '';
  return `<path d="${d}" fill="${color}"${rule ? ` fill-rule="${rule}"` : ''}/>`;
}

/** A part that a pack does not hold is a mistake in making the pack, or a name nobody has drawn. */
export function partOf(parts: PersonParts, name: string): Part {
  const part = parts[name];
  if (!part) throw new Error(`There is no drawing ${name}`);
  return part;
}
