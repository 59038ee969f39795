import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { drawAtlas } from '../../src/core/atlas-drawing.ts';
import { BACK } from '../../src/core/attempt.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { verify, verifyByPlaying } from '../../src/server/verify.ts';
import { law, WALKS } from '../support/law.ts';
import { smallWalk } from '../support/walks.ts';

/** What a hand-in may hold besides moves that were possible: cut short, gone on with, bent at any place. */
const bend = fc.record({
  at: fc.nat({ max: 30 }),
  put: fc.array(fc.constantFrom(BACK, 'steal', 'a', 'b', 'c', 'again'), { maxLength: 3 }),
  drop: fc.nat({ max: 2 }),
});

describe('verifying a hand-in', () => {
  law(
    'on the atlas says of every list of moves what playing the story says',
    fc.property(smallWalk, bend, ({ edition, attempt }, { at, put, drop }) => {
      const atlas = drawAtlas(
        explore(edition.story, () => 0),
        edition.hash,
      );
      fc.pre(atlas.complete);
      const known = { edition, atlas, key: {}, titles: {} };
      for (const moves of [attempt.moves, attempt.moves.toSpliced(at, drop, ...put)]) {
        const bent = { seed: attempt.seed, moves };
        expect(verify(known, bent)).toEqual(verifyByPlaying(edition, bent));
      }
    }),
    WALKS,
  );
});
