import type { Presence } from '../../core/scene.ts';
import { PERSON_BOX, personSvg } from '../picture/person.ts';
import { roomSvg } from '../picture/room.ts';
import type { Room, RoomLayer, Slot } from '../picture/types.ts';
import type { StageSettings } from './contract.ts';
import { DESIGN } from './fit.ts';
import type { Picture } from './pictures.ts';
import type { Theme } from './theme.ts';

/** The height of a person who is this wide, in the same units. */
export function heightOf(width: number): number {
  return (width * PERSON_BOX.height) / PERSON_BOX.width;
}

/** The picture of somebody as they look now, `hushed` while another speaks; null for who is not in the cast. */
export function personPicture(
  { who, mood, pose }: Presence,
  hushed: boolean,
  slot: Slot,
  theme: Theme,
  { cast, parts }: Pick<StageSettings, 'cast' | 'parts'>,
): Picture | null {
  const look = cast[who]?.look;
  if (look === undefined) return null;
  return {
    name: [who, mood, pose, slot.width, slot.faces, theme.name, hushed ? 'hushed' : 'speaking'].join(' '),
    svg: () => personSvg(look, mood, pose, parts),
    width: slot.width,
    height: heightOf(slot.width),
    mirrored: slot.faces === 'left',
    washes: [theme.dusk, hushed ? theme.hush : null].filter((wash) => wash !== null),
  };
}

export function layerPicture(room: Room, layer: RoomLayer, theme: Theme): Picture {
  return {
    name: [room.place, layer, theme.name].join(' '),
    svg: () => roomSvg(room, layer),
    ...DESIGN,
    washes: theme.dusk === null ? [] : [theme.dusk],
  };
}
