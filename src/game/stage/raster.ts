import { inkedPart, type Part } from './trim.ts';

/** A drawing in device pixels: what is drawn of it, and where that lies in the whole. */
export interface Drawing {
  readonly bitmap: ImageBitmap;
  readonly part: Part;
  readonly width: number;
  readonly height: number;
}

/** What is done with a drawing: turned to look the other way, and colours laid over what is drawn. */
export interface Finish {
  readonly mirrored?: boolean;
  readonly washes?: readonly string[];
}

/**
 * Draws an SVG in so many device pixels. Rejects when the browser cannot read the SVG. The result is a bitmap because a browser
 * puts off drawing on a canvas until it is looked at, which would be in the middle of a movement; and it is
 * cut to what is drawn, because transparent pixels cost as much as others.
 */
export async function raster(
  svg: string,
  width: number,
  height: number,
  { mirrored = false, washes = [] }: Finish = {},
): Promise<Drawing> {
  const image = await decoded(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('The browser gives no canvas to draw on.');
  if (mirrored) pen.setTransform(-1, 0, 0, 1, width, 0);
  pen.drawImage(image, 0, 0, width, height);
  pen.resetTransform();
  pen.globalCompositeOperation = 'source-atop';
  for (const wash of washes) {
    pen.fillStyle = wash;
    pen.fillRect(0, 0, width, height);
  }
  const { data } = pen.getImageData(0, 0, width, height);
  const part = inkedPart(new Uint32Array(data.buffer), width, height);
  const bitmap = await createImageBitmap(canvas, part.x, part.y, part.width, part.height);
  return { bitmap, part, width, height };
}

async function decoded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
