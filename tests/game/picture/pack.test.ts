import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOODS, POSES } from '../../../src/core/vocabulary.ts';
import { packFor } from '../../../src/game/picture/pack.ts';
import { partsNeeded } from '../../../src/game/picture/parts.ts';
import { FATIMA, KWAME, OMA, readPart, SIX } from './drawings.ts';

describe('the drawings of a scenario in one file', () => {
  it('hold what was asked for and nothing else', () => {
    const pack = packFor([KWAME], ['calm'], ['neutral', 'coffee'], readPart);
    expect(Object.keys(pack)).toEqual([
      'beards/full',
      'bodies/Coffee',
      'bodies/PoloSweater',
      'faces/calm',
      'fronts/PoloSweater',
      'heads/flatTop',
    ]);
  });

  it('hold what people share only once', () => {
    const alone = partsNeeded([KWAME], MOODS, POSES).length;
    expect(partsNeeded([KWAME, KWAME], MOODS, POSES)).toHaveLength(alone);
    expect(partsNeeded([KWAME, FATIMA], MOODS, POSES).length).toBeLessThan(2 * alone);
  });

  it('do not depend on the order of the cast', () => {
    expect(partsNeeded([OMA, KWAME], MOODS, POSES)).toEqual(partsNeeded([KWAME, OMA], MOODS, POSES));
  });

  it('weigh at most 90 kB for six people in all moods and attitudes', () => {
    const sent = brotliCompressSync(JSON.stringify(packFor(SIX, MOODS, POSES, readPart)));
    expect(sent.length).toBeLessThanOrEqual(90_000);
  });
});
