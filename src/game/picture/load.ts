import type { Place } from '../../core/vocabulary.ts';
import type { Room } from './types.ts';

const rooms = import.meta.glob<Room>('/assets/rooms/*.json', { import: 'default' });

/** The drawing of a place, fetched when it is asked for; a place without a drawing rejects. */
export async function loadRoom(place: Place): Promise<Room> {
  const load = rooms[`/assets/rooms/${place}.json`];
  if (!load) throw new Error(`There is no drawing of ${place}`);
  return load();
}
