import type Phaser from 'phaser';

/** Makes a texture of one frame. Phaser's types do not name bitmaps; its Canvas renderer draws them like a canvas. */
export function addTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  source: HTMLCanvasElement | ImageBitmap,
): void {
  const { width, height } = source;
  textures.create(key, source as HTMLCanvasElement, width, height)?.add('__BASE', 0, 0, 0, width, height);
}
