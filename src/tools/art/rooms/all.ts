import type { Place } from '../../../core/vocabulary.ts';
import type { Room } from '../../../game/picture/types.ts';
import { consultingRoom } from './consulting-room.ts';
import { meetingRoom } from './meeting-room.ts';
import { office } from './office.ts';
import { waterside } from './waterside.ts';
import { workshop } from './workshop.ts';

/** How each place is drawn. */
export const ROOMS: Readonly<Record<Place, () => Room>> = {
  'consulting-room': consultingRoom,
  office,
  workshop,
  waterside,
  'meeting-room': meetingRoom,
};
