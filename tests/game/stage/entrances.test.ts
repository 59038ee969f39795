import { describe, expect, it } from 'vitest';
import { BARE_ROOM } from '../../../src/game/stage/bare-room.ts';
import { bobbing, offStage, roomFor } from '../../../src/game/stage/entrances.ts';

describe('coming in and leaving', () => {
  it('is over the side that is nearer', () => {
    const [client] = BARE_ROOM.others;
    expect(offStage(client)).toBeLessThan(client.x);
    expect(offStage(BARE_ROOM.you)).toBeGreaterThan(BARE_ROOM.you.x);
  });

  it('starts and ends with both feet on the floor', () => {
    expect(bobbing(0)).toBeCloseTo(0, 9);
    expect(bobbing(1)).toBeCloseTo(0, 9);
    expect(bobbing(0.5)).toBeGreaterThan(0);
  });
});

it('a person is seen from head to table', () => {
  const box = roomFor({ x: 400, y: 600, width: 200, faces: 'right' }, 240);
  expect(box.left).toBeLessThan(300);
  expect(box.right).toBeGreaterThan(500);
  expect(box.top).toBeLessThan(360);
  expect(box.bottom).toBeGreaterThan(600);
});
