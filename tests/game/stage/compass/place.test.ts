import { describe, expect, it } from 'vitest';
import { compassSize } from '../../../../src/game/stage/compass/place.ts';

const size = (width: number, height: number): number => compassSize({ width, height, density: 1 });

describe('the compass in its corner', () => {
  it('is not there where it would cover faces', () => {
    expect(size(360, 200)).toBe(0);
    expect(size(900, 120)).toBe(0);
  });

  it('is never too small to read and never a main thing', () => {
    for (const width of [520, 600, 900, 1280, 3840]) {
      expect(size(width, (width * 9) / 16)).toBeGreaterThanOrEqual(90);
      expect(size(width, (width * 9) / 16)).toBeLessThanOrEqual(176);
    }
  });
});
