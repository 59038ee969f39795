import { describe, expect, test } from 'vitest';
import { choose, newAttempt } from '../../src/core/attempt.ts';
import { createKeeper, type KeptSession } from '../../src/game/keeper.ts';
import { memoryStore } from '../../src/game/saves/memory.ts';
import type { Save } from '../../src/game/saves/save.ts';
import type { PutOutcome, SaveStore } from '../../src/game/saves/store.ts';

function sessionAfter(...moves: string[]): KeptSession {
  const attempt = moves.reduce(choose, newAttempt('talk', 'abcd', 1));
  return { attempt, replayed: { moments: [], problem: null } };
}

function needs(store: SaveStore, resumed: Save | null = null) {
  let count = 0;
  return {
    store: Promise.resolve(store),
    storage: null,
    resumed,
    now: () => 5,
    newId: () => {
      count += 1;
      return `${resumed === null ? 'new' : 'apart'}-${count}`;
    },
  };
}

/** A device that lasts, on top of the store that does not. */
function lasting(store: SaveStore): SaveStore {
  return { ...store, lasting: true };
}

describe('keeping a conversation', () => {
  test('writes every choice over the one before', async () => {
    const store = lasting(memoryStore());
    const keeper = createKeeper(needs(store));
    expect(await keeper.keep(sessionAfter('a'), 'nl').outcome).toBe('kept');
    expect(await keeper.keep(sessionAfter('a', 'b'), 'en').outcome).toBe('kept');
    const saves = await store.list();
    expect(saves).toHaveLength(1);
    expect(saves[0]).toMatchObject({ language: 'en', attempt: { moves: ['a', 'b'] } });
  });

  test('goes on as an attempt of its own when another tab has changed it, so that both remain', async () => {
    const store = lasting(memoryStore());
    await createKeeper(needs(store)).keep(sessionAfter('a'), 'nl').outcome;
    const [found] = await store.list();
    if (found === undefined || 'damaged' in found) throw new Error('the first save is missing');
    const mine = createKeeper(needs(store, found));
    const theirs = createKeeper(needs(store, found));
    await theirs.keep(sessionAfter('a', 'theirs'), 'nl').outcome;
    expect(await mine.keep(sessionAfter('a', 'mine'), 'nl').outcome).toBe('apart');
    expect(await mine.keep(sessionAfter('a', 'mine', 'more'), 'nl').outcome).toBe('kept');
    const kept = (await store.list()).map((save) => ('damaged' in save ? [] : save.attempt.moves));
    expect(kept).toContainEqual(['a', 'theirs']);
    expect(kept).toContainEqual(['a', 'mine', 'more']);
  });

  test('says so when the device refuses', async () => {
    const outcome: PutOutcome = 'refused';
    const keeper = createKeeper(needs({ ...lasting(memoryStore()), put: async () => outcome }));
    expect(await keeper.keep(sessionAfter('a'), 'nl').outcome).toBe('not-kept');
  });

  test('says so when nothing lasts here', async () => {
    expect(await createKeeper(needs(memoryStore())).keep(sessionAfter('a'), 'nl').outcome).toBe('not-kept');
  });
});
