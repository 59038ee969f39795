/** A part of a picture in its own pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The smallest part of a picture outside of which it is transparent. `pixels` holds one number for each pixel,
 * row by row, which is 0 only where nothing has been drawn. An empty picture keeps one pixel.
 */
export function inkedPart(pixels: Uint32Array, width: number, height: number): Part {
  const blank = (from: number, to: number, by: number): boolean => {
    for (let at = from; at < to; at += by) if (pixels[at] !== 0) return false;
    return true;
  };
  let top = 0;
  while (top < height - 1 && blank(top * width, (top + 1) * width, 1)) top += 1;
  let bottom = height;
  while (bottom > top + 1 && blank((bottom - 1) * width, bottom * width, 1)) bottom -= 1;
  const [start, end] = [top * width, bottom * width];
  let left = 0;
  while (left < width - 1 && blank(start + left, end, width)) left += 1;
  let right = width;
  while (right > left + 1 && blank(start + right - 1, end, width)) right -= 1;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
