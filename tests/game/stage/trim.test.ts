import { expect, it } from 'vitest';
import { inkedPart } from '../../../src/game/stage/trim.ts';

const INK = 0xff30221e;

function picture(width: number, height: number, dots: readonly (readonly [number, number])[]): Uint32Array {
  const pixels = new Uint32Array(width * height);
  for (const [x, y] of dots) pixels[y * width + x] = INK;
  return pixels;
}

it('a picture is cut to what is drawn on it', () => {
  const dots = [
    [3, 2],
    [7, 4],
  ] as const;
  expect(inkedPart(picture(12, 9, dots), 12, 9)).toEqual({ x: 3, y: 2, width: 5, height: 3 });
});

it('a picture that is full to its corners stays whole', () => {
  const dots = [
    [0, 0],
    [11, 8],
  ] as const;
  expect(inkedPart(picture(12, 9, dots), 12, 9)).toEqual({ x: 0, y: 0, width: 12, height: 9 });
});

it('an empty picture keeps one pixel, because a bitmap cannot be empty', () => {
  const { width, height } = inkedPart(picture(4, 3, []), 4, 3);
  expect([width, height]).toEqual([1, 1]);
});
