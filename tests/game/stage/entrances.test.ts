import { describe, expect, it } from 'vitest';
import { BARE_ROOM } from '../../../src/game/stage/bare-room.ts';
import { bobbing, focusOn, offStage } from '../../../src/game/stage/entrances.ts';

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

it('a person is seen from the crown to the hands, also where there is little height', () => {
  const box = focusOn({ x: 400, y: 600, width: 200, faces: 'right' }, 240);
  expect(box.left).toBeLessThan(400 - 200 / 3);
  expect(box.right).toBeGreaterThan(400 + 200 / 3);
  expect(box.top).toBe(360);
  expect(box.bottom).toBeGreaterThan(360 + 240 / 2);
});
