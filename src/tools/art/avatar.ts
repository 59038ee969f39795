import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Shape } from '../../game/picture/types.ts';
import { type Path, parsePath, place } from './path.ts';

export type PieceKind = 'head' | 'face' | 'beard' | 'glasses';

/** Where DiceBear puts a piece, in its own words, and that place moved to the neck of react-peeps. */
const SPOTS = {
  head: { mark: 'matrix(.99789 0 0 1 156 62)', left: 225, top: 0, scale: 0.99789 },
  face: { mark: 'translate(315 248)', left: 384, top: 186, scale: 1 },
  beard: { mark: 'translate(279 400)', left: 348, top: 338, scale: 1 },
  mask: { mark: 'translate(179 343)', left: 0, top: 0, scale: 1 },
  glasses: { mark: 'translate(203 303)', left: 272, top: 241, scale: 1 },
} as const;

/** The colours asked for, so that they can be told apart in the answer. */
export const COLORS = { skin: '#a00001', clothing: '#a00002', contrast: '#a00003' } as const;

export interface Piece {
  readonly path: Path;
  readonly fill: string;
  readonly rule: Shape['rule'];
}

/** One piece of a figure as filled outlines, from back to front. The name is DiceBear's. */
export function readPiece(kind: PieceKind, name: string): Piece[] {
  const bare = (color: string) => [color.slice(1)];
  const svg = createAvatar(openPeeps, {
    seed: '',
    head: kind === 'head' ? [name as 'long'] : ['long'],
    face: kind === 'face' ? [name as 'calm'] : ['calm'],
    facialHair: kind === 'beard' ? [name as 'chin'] : [],
    accessories: kind === 'glasses' ? [name as 'glasses'] : [],
    facialHairProbability: kind === 'beard' ? 100 : 0,
    accessoriesProbability: kind === 'glasses' ? 100 : 0,
    maskProbability: 0,
    skinColor: bare(COLORS.skin),
    clothingColor: bare(COLORS.clothing),
    headContrastColor: bare(COLORS.contrast),
  }).toString();
  const { mark, left, top, scale } = SPOTS[kind];
  const [, rest = ''] = svg.split(`transform="${mark}">`);
  const [own = ''] = rest.split('<g transform=');
  return piecesOf(own).map((piece) => ({ ...piece, path: place(piece.path, left, top, scale) }));
}

/** Groups hand down their fill and rule; a path without a fill is a hairline and left out. */
function piecesOf(svg: string): Piece[] {
  const pieces: Piece[] = [];
  const groups: Record<string, string>[] = [];
  for (const [, name = '', text = ''] of svg.matchAll(/<(\/?\w+)([^>]*)>/g)) {
    if (name === '/g') groups.pop();
    const own = Object.fromEntries(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    if (name === 'g') groups.push(own);
    if (name !== 'path') continue;
    const said: Record<string, string> = Object.assign({}, ...groups, own);
    const { d, fill } = said;
    if (d === undefined || fill === undefined) continue;
    pieces.push({ path: parsePath(d), fill, rule: said['fill-rule'] === 'evenodd' ? 'evenodd' : undefined });
  }
  return pieces;
}
