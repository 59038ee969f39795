import type Phaser from 'phaser';
import type { Drawing } from './raster.ts';

/** Makes a texture of a drawing, which behaves as if it had not been cut to what is drawn. */
export function addDrawing(
  textures: Phaser.Textures.TextureManager,
  key: string,
  { bitmap, part, width, height }: Drawing,
): void {
  // Phaser's types do not name bitmaps; its Canvas renderer draws them like a canvas.
  const source = bitmap as unknown as HTMLCanvasElement;
  const frame = textures
    .create(key, source, part.width, part.height)
    ?.add('__BASE', 0, 0, 0, part.width, part.height);
  frame?.setTrim(width, height, part.x, part.y, part.width, part.height);
}

/** Makes a texture of a canvas that is drawn on again and again. */
export function addCanvas(
  textures: Phaser.Textures.TextureManager,
  key: string,
  canvas: HTMLCanvasElement,
): void {
  const { width, height } = canvas;
  textures.create(key, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
}
