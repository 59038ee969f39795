import type { Room, RoomLayer } from './types.ts';

/** The size every room is drawn at. */
export const ROOM_SIZE = { width: 1280, height: 720 } as const;

/** One layer of a room as an SVG document; the people come between the two. */
export function roomSvg(room: Room, layer: RoomLayer): string {
  return roomDocument(room[layer]);
}

/** Markup in design pixels as an SVG document of the size of a room. */
export function roomDocument(markup: string): string {
  const { width, height } = ROOM_SIZE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `${markup}</svg>`
  );
}
