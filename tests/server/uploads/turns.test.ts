import { describe, expect, test } from 'vitest';
import { createTurns } from '../../../src/server/uploads/turns.ts';

describe('checks', () => {
  test('come one after the other, and who would wait too long is told so', async () => {
    const turns = createTurns(2, 50);
    const first = await turns.take();
    const second = turns.take();
    const third = turns.take();
    expect(await turns.take()).toBeNull();
    first?.end();
    const turn = await second;
    expect(turn).not.toBeNull();
    expect(await third).toBeNull();
    turn?.end();
    expect(await turns.take()).not.toBeNull();
  });
});
