import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../src/core/scene.ts';
import { BARE_ROOM } from '../../../src/game/stage/bare-room.ts';
import { NOBODY, seated, slotOf } from '../../../src/game/stage/seats.ts';

const people = (...names: string[]): Presence[] =>
  names.map((who) => ({ who, mood: 'calm', pose: 'neutral' }));
const room = { ...BARE_ROOM, place: 'office' } as const;

describe('seats', () => {
  it('go in the order in which people come in, and the player has their own', () => {
    const seats = seated(NOBODY, people('fatima', 'you', 'kwame'), 3);
    expect([...seats]).toEqual([
      ['fatima', 0],
      ['kwame', 1],
    ]);
    expect(slotOf('you', seats, room)).toBe(room.you);
    expect(slotOf('kwame', seats, room)).toBe(room.others[1]);
  });

  it('are kept when a neighbour leaves, and the free one goes to who comes next', () => {
    const three = seated(NOBODY, people('fatima', 'kwame', 'sunita'), 3);
    const two = seated(three, people('kwame', 'sunita'), 3);
    expect(two.get('kwame')).toBe(1);
    expect(seated(two, people('kwame', 'sunita', 'bram'), 3).get('bram')).toBe(0);
  });

  it('are not there for a fourth: they stay unseen', () => {
    const seats = seated(NOBODY, people('fatima', 'kwame', 'sunita', 'bram'), 3);
    expect(slotOf('bram', seats, room)).toBeNull();
  });
});
