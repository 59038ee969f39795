import { describe, expect, test } from 'vitest';
import { attemptBefore, begin } from '../../src/game/begin.ts';
import type { Device } from '../../src/game/device.ts';
import { createKeeper } from '../../src/game/keeper.ts';
import { memoryCopies, memoryHanded, memoryNotes, memoryStore } from '../../src/game/saves/memory.ts';
import { sessionAfterChoice } from '../../src/game/session.ts';
import { readWish } from '../../src/game/wish.ts';
import { editionOf } from '../support/ink.ts';

const EDITION = editionOf(`
Hallo. #id:hello #decision:first
* [Vraag. #id:ask] -> second
* [Wacht. #id:wait] -> second
=== second ===
En nu? #id:now #decision:second
* [Door. #id:on] -> over
=== over ===
Klaar. #id:done #ending:done
-> END
`);

const SEED = 99;
const device = (): Device => ({
  now: () => 5,
  newId: () => 'new',
  seed: () => SEED,
  saves: async () => memoryStore(),
  notes: async () => memoryNotes(),
  handed: async () => memoryHanded(),
  copies: async () => memoryCopies(),
  storage: () => null,
});

const from = (notation: string) =>
  begin(EDITION, device(), readWish(`?from=${encodeURIComponent(notation)}`));

describe('playing on from the middle of another attempt', () => {
  test('is a new attempt with its own seed, that begins with the choices up to there', async () => {
    const { session, resumed, branch, refused } = await from('fixture@f1c7e0 seed 7: ask');
    expect(session.attempt).toEqual({ scenario: 'fixture', edition: 'f1c7e0', seed: SEED, moves: ['ask'] });
    expect(session.replayed.moments.at(-1)?.decision?.name).toBe('second');
    expect({ resumed, branch, refused }).toEqual({
      resumed: null,
      branch: { from: 'fixture 7', at: 1 },
      refused: null,
    });
  });

  test('leaves behind what was taken back on the way', async () => {
    const { session, branch } = await from('fixture@f1c7e0 seed 7: wait, <, ask');
    expect(session.attempt.moves).toEqual(['ask']);
    expect(branch?.at).toBe(1);
  });

  test('carries an attempt on an older edition over to the one of now', async () => {
    const { session } = await from('fixture@0123ab seed 7: wait');
    expect(session.attempt).toMatchObject({ edition: 'f1c7e0', moves: ['wait'] });
  });

  test.each([
    ['', 'broken'],
    ['hello', 'broken'],
    ['<script>alert(1)</script>', 'broken'],
    [`fixture@f1c7e0 seed 7: ${'a, '.repeat(5000)}`, 'broken'],
    ['x'.repeat(1_000_000), 'broken'],
    ['other-talk@f1c7e0 seed 7: ask', 'other-scenario'],
    ['fixture@f1c7e0 seed 7: ask, invented', 'impossible'],
    ['fixture@f1c7e0 seed 7: <', 'impossible'],
    ['fixture@f1c7e0 seed 7: ask, on', 'ended'],
  ])('from %.60j begins an ordinary new attempt and says why: %s', async (notation, reason) => {
    const { session, branch, refused } = await from(notation);
    expect(session.attempt).toEqual({ scenario: 'fixture', edition: 'f1c7e0', seed: SEED, moves: [] });
    expect({ branch, refused }).toEqual({ branch: null, refused: reason });
  });

  test('is remembered beside the moves for as long as the attempt is kept', async () => {
    const store = memoryStore();
    const { session, branch, resumed } = await from('fixture@f1c7e0 seed 7: ask');
    const needs = { store: Promise.resolve(store), storage: null, now: () => 5, newId: () => 'new' };
    await createKeeper({ ...needs, resumed, branch }).keep(session, 'nl').outcome;
    const [kept] = await store.list();
    if (kept === undefined || 'damaged' in kept) throw new Error('the save is missing');
    await createKeeper({ ...needs, resumed: kept }).keep(session, 'en').outcome;
    expect(await store.list()).toMatchObject([{ language: 'en', branch: { from: 'fixture 7', at: 1 } }]);
  });
});

test('an address that asks for nothing begins at the opening', async () => {
  const { session, branch, refused } = await begin(EDITION, device(), readWish(''));
  expect(session.attempt.moves).toEqual([]);
  expect({ branch, refused }).toEqual({ branch: null, refused: null });
});

describe('a playing for an assignment', () => {
  const ASSIGNED = { classId: 'class', assignment: 'week-1', member: 'noor' };
  const other = { ...ASSIGNED, member: 'sam' };
  const ADDRESS = 'class.week-1';

  /** A device on which conversations are under way: the player's own, and these. */
  async function deviceWith(...underWay: readonly (typeof ASSIGNED | null)[]): Promise<Device> {
    const store = memoryStore();
    const known = device();
    for (const [at, assigned] of underWay.entries()) {
      const keeper = createKeeper({
        ...{ store: Promise.resolve(store), storage: null, now: known.now, newId: () => `kept-${at}` },
        ...{ resumed: null, assigned },
      });
      const { session } = await begin(EDITION, known, readWish(''));
      await keeper.keep(sessionAfterChoice(session, 'ask'), 'nl').outcome;
    }
    const notes = new Map([
      ['laveren.resuming.fixture', '1'],
      [`laveren.resuming.fixture ${ADDRESS}`, '1'],
    ]);
    const storage = { getItem: (key: string) => notes.get(key) ?? null } as Storage;
    return { ...known, saves: async () => store, storage: () => storage };
  }

  test('goes on where that member was with that assignment', async () => {
    const wish = readWish(`?assignment=${ADDRESS}`);
    const { resumed, assigned } = await begin(EDITION, await deviceWith(null, ASSIGNED), wish, ASSIGNED);
    expect(resumed?.id).toBe('kept-1');
    expect(assigned).toEqual(ASSIGNED);
  });

  test('is known before its edition is fetched, of which a class server may have several', async () => {
    const here = await deviceWith(null, ASSIGNED);
    const wish = readWish(`?assignment=${ADDRESS}`);
    expect((await attemptBefore('fixture', here, wish, ASSIGNED))?.moves).toEqual(['ask']);
    expect(await attemptBefore('fixture', here, readWish('?new'), null)).toBeNull();
    expect(await attemptBefore('other-talk', here, wish, ASSIGNED)).toBeNull();
    const from = readWish(`?from=${encodeURIComponent('fixture@0123ab seed 7: wait')}`);
    expect((await attemptBefore('fixture', here, from, null))?.edition).toBe('0123ab');
  });

  test('never goes on with what somebody else played on this device, or with practice of one’s own', async () => {
    const wish = readWish(`?assignment=${ADDRESS}`);
    const { resumed, assigned } = await begin(EDITION, await deviceWith(null, other), wish, ASSIGNED);
    expect(resumed).toBeNull();
    expect(assigned).toEqual(ASSIGNED);
  });

  test('is left alone by who plays for practice', async () => {
    const { resumed, assigned } = await begin(EDITION, await deviceWith(ASSIGNED), readWish(''));
    expect({ resumed, assigned }).toEqual({ resumed: null, assigned: null });
  });

  test('stays what it is when it is opened by its own address', async () => {
    const wish = readWish('?attempt=kept-0');
    const { assigned } = await begin(EDITION, await deviceWith(ASSIGNED), wish);
    expect(assigned).toEqual(ASSIGNED);
  });
});
