import type { Room } from '../picture/types.ts';

/** Seats without a room around them, for when the drawing of a room cannot be had. */
export const BARE_ROOM: Omit<Room, 'place'> = {
  back: '',
  front: '',
  others: [
    { x: 440, y: 600, width: 320, faces: 'right' },
    { x: 180, y: 600, width: 290, faces: 'right' },
    { x: 690, y: 600, width: 290, faces: 'right' },
  ],
  you: { x: 960, y: 700, width: 360, faces: 'left' },
  edge: 600,
};
