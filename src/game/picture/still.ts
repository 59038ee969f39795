import type { Manifest } from '../../core/scenario.ts';
import type { Presence, Scene } from '../../core/scene.ts';
import { PLAYER } from '../../core/vocabulary.ts';
import { PERSON_BOX, personMarkup } from './person.ts';
import { roomDocument } from './room.ts';
import type { PersonParts, Room, Slot } from './types.ts';

/**
 * A whole still picture, for where the stage cannot run or has not come yet: the room, the people of the scene in
 * their places, and what stands before them. Who finds no place, or is not in the cast, is left out.
 */
export function stillPicture(room: Room, scene: Scene, cast: Manifest['cast'], parts: PersonParts): string {
  const others = scene.people.filter(({ who }) => who !== PLAYER);
  const you = scene.people.filter(({ who }) => who === PLAYER);
  const figures = [
    ...others.map((presence, i) => figure(presence, room.others[i], cast, parts)),
    ...you.map((presence) => figure(presence, room.you, cast, parts)),
  ];
  return roomDocument(room.back + figures.join('') + room.front);
}

function figure(
  { who, mood, pose }: Presence,
  slot: Slot | undefined,
  cast: Manifest['cast'],
  parts: PersonParts,
): string {
  const look = cast[who]?.look;
  if (slot === undefined || look === undefined) return '';
  const scale = slot.width / PERSON_BOX.width;
  const mirror = slot.faces === 'left' ? -scale : scale;
  const middle = PERSON_BOX.x + PERSON_BOX.width / 2;
  const bottom = PERSON_BOX.y + PERSON_BOX.height;
  const e = round(slot.x - mirror * middle);
  const f = round(slot.y - scale * bottom);
  const matrix = [round(mirror, 4), 0, 0, round(scale, 4), e, f].join(' ');
  return `<g transform="matrix(${matrix})">${personMarkup(look, mood, pose, parts)}</g>`;
}

const round = (n: number, digits = 1): number => Math.round(n * 10 ** digits) / 10 ** digits;
