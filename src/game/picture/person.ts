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
    headMarkup(take(names.face), take(names.beard), look, palette),
    draw(take(names.glasses)),
  ].join('');
}

/** How far a mouth comes out from under a moustache. */
const BELOW_MOUSTACHE = 20;

/**
 * Beard and face. A moustache lies over the mouth, which moves down a little; other beards lie under it, with a
 * rim of skin around the lips. On dark skin all lines lie on a lighter rim, so that they are seen.
 */
function headMarkup(face: Part, beard: Part, look: Look, palette: Palette): string {
  const hair = beard.map((shape) => pathOf(shape, palette)).join('');
  const isLine = ({ paint }: Shape) => paint === 'line';
  const eyes = rimmed(face.filter(isLine), rimOf(look), palette);
  const lips = face.filter((shape) => !isLine(shape));
  if (look.beard?.startsWith('moustache')) {
    const mouth = rimmed(lips, rimOf(look), palette);
    return `<g transform="translate(0 ${BELOW_MOUSTACHE})">${mouth}</g>${hair}${eyes}`;
  }
  return hair + eyes + rimmed(lips, beard.length > 0 ? (rimOf(look) ?? look.skin) : rimOf(look), palette);
}

/** Shapes over a rim of this colour around their ink; null for no rim. */
function rimmed(shapes: Part, rim: string | null, palette: Palette): string {
  const inked = shapes.filter(({ paint }) => paint === 'line' || paint === 'mouth');
  const rims =
    rim === null ? [] : inked.map(({ d }) => `<path d="${d}" fill="none" stroke="${rim}" stroke-width="8"/>`);
  return [...rims, ...shapes.map((shape) => pathOf(shape, palette))].join('');
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
