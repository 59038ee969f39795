import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../src/core/vocabulary.ts';
import { ROOM_SIZE, roomSvg } from '../../../src/game/picture/room.ts';
import { readRoom, unbalanced } from './drawings.ts';

describe.each(PLACES)('the drawing of %s', (place) => {
  const room = readRoom(place);

  it('is of that place and well drawn in both layers', () => {
    expect(room.place).toBe(place);
    for (const layer of ['back', 'front'] as const) expect(unbalanced(roomSvg(room, layer))).toEqual([]);
  });

  it('holds no text, which could not be translated', () => {
    expect(room.back + room.front).not.toContain('<text');
  });

  it('seats the player on the right, facing the others', () => {
    expect(room.you.faces).toBe('left');
    for (const slot of room.others) {
      expect(slot.faces).toBe('right');
      expect(slot.x).toBeLessThan(room.you.x);
    }
  });

  it('keeps everybody in the picture, with the lower edge of the figure hidden behind what stands in front', () => {
    for (const slot of [...room.others, room.you]) {
      expect(slot.x).toBeGreaterThan(100);
      expect(slot.x).toBeLessThan(ROOM_SIZE.width - 100);
      expect(slot.y).toBeGreaterThan(room.edge + slot.width * 0.02);
      expect(slot.y).toBeLessThan(ROOM_SIZE.height);
    }
  });

  it('weighs at most 12 kB', () => {
    expect(brotliCompressSync(JSON.stringify(room)).length).toBeLessThanOrEqual(12_000);
  });
});
