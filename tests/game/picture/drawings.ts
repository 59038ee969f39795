import { readFileSync } from 'node:fs';
import type { Look } from '../../../src/core/scenario.ts';
import { MOODS, type Place, POSES } from '../../../src/core/vocabulary.ts';
import { packFor } from '../../../src/game/picture/pack.ts';
import type { Part, PersonParts, Room } from '../../../src/game/picture/types.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`assets/${path}.json`, 'utf8'));

export const readPart = (name: string): Part => read(`people/${name}`) as Part;
export const readRoom = (place: Place): Room => read(`rooms/${place}`) as Room;

/** Everything somebody can ever need. */
export const partsOf = (...looks: readonly Look[]): PersonParts => packFor(looks, MOODS, POSES, readPart);

/** Six people as a scenario could have them, as different as the art allows. */
export const SIX: readonly Look[] = [
  {
    head: 'hijab',
    skin: '#d08b5b',
    hair: '#3a2a20',
    outfit: 'ShirtCoat',
    cloth: '#7f93c9',
    cloth2: '#2f4f86',
  },
  {
    head: 'grayShort',
    glasses: 'glasses2',
    skin: '#f0c7a5',
    hair: '#d9d5d0',
    outfit: 'ButtonShirt',
    cloth: '#6f9f7a',
  },
  {
    head: 'flatTop',
    beard: 'full',
    skin: '#6b4430',
    hair: '#1c1a1e',
    outfit: 'PoloSweater',
    cloth: '#d9a441',
  },
  {
    head: 'bun',
    skin: '#a9663c',
    hair: '#2b1f1c',
    outfit: 'BlazerBlackTee',
    cloth: '#c4574a',
    cloth2: '#f0c75e',
  },
  {
    head: 'turban',
    beard: 'moustache3',
    skin: '#b5744a',
    hair: '#2a2320',
    outfit: 'Shirt',
    cloth: '#5a9d9c',
  },
  {
    head: 'grayBun',
    glasses: 'glasses3',
    skin: '#f3d0b4',
    hair: '#dedad6',
    outfit: 'DotJacket',
    cloth: '#8d6aa8',
  },
];

export const [FATIMA, , KWAME, , GURPREET, OMA] = SIX as readonly [Look, Look, Look, Look, Look, Look];

/** Names of elements that are opened and not closed, or the other way round; empty for a well-formed drawing. */
export function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', , selfClosed] of svg.matchAll(
    /<(\/?)(\w+)((?:\s+[\w-]+="[^"<>]*")*)\s*(\/?)>/g,
  )) {
    if (selfClosed) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  const rest = svg.replace(/<\/?\w+(?:\s+[\w-]+="[^"<>]*")*\s*\/?>/g, '');
  return rest === '' ? open : [...open, rest.slice(0, 40)];
}
