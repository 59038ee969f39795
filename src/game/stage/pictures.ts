import type Phaser from 'phaser';
import { raster } from './raster.ts';

/** Something to be drawn once: `width` and `height` in design pixels. Equal names mean equal pictures. */
export interface Picture {
  readonly name: string;
  readonly svg: () => string;
  readonly width: number;
  readonly height: number;
  readonly washes: readonly string[];
}

/** A texture, and how much an image of it is scaled to have its design size. */
export interface Texture {
  readonly key: string;
  readonly scale: number;
}

/** Pixels kept for looks that may come back; eight million are 32 MB. */
const KEPT_PIXELS = 8_000_000;

/**
 * The drawings as textures, each made when it is first asked for, at the scale of the canvas. A new scale
 * or theme makes all of them anew; the old ones stay until nothing shows them.
 */
export class Pictures {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #asked = new Map<string, Promise<Texture>>();
  readonly #sizes = new Map<string, number>();
  #zoom = 1;
  #edition = 0;

  constructor(textures: Phaser.Textures.TextureManager) {
    this.#textures = textures;
  }

  /** From now on pictures are drawn with so many device pixels for each design pixel. */
  renew(zoom: number): void {
    this.#zoom = zoom;
    this.#edition += 1;
    this.#asked.clear();
  }

  get(picture: Picture): Promise<Texture> {
    const known = this.#asked.get(picture.name);
    const texture = known ?? this.#make(picture);
    this.#asked.delete(picture.name);
    this.#asked.set(picture.name, texture);
    return texture;
  }

  /** Throws away what is neither in use nor likely to come back. `inUse` holds texture keys. */
  async tidy(inUse: ReadonlySet<string>): Promise<void> {
    const kept = new Set(inUse);
    let pixels = 0;
    for (const [name, asked] of [...this.#asked].reverse()) {
      const texture = await asked.catch(() => null); // whoever asked for it has told about the failure
      if (texture === null) continue;
      const { key } = texture;
      pixels += this.#sizes.get(key) ?? 0;
      if (pixels > KEPT_PIXELS && !inUse.has(key)) this.#asked.delete(name);
      else kept.add(key);
    }
    for (const key of this.#sizes.keys()) if (!kept.has(key)) this.#drop(key);
  }

  async #make(picture: Picture): Promise<Texture> {
    const zoom = this.#zoom;
    const key = `${this.#edition} ${picture.name}`;
    const width = even(picture.width * zoom);
    const height = Math.max(1, Math.round(picture.height * zoom));
    const canvas = await raster(picture.svg(), width, height, picture.washes);
    this.#textures.create(key, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
    this.#sizes.set(key, width * height);
    return { key, scale: 1 / zoom };
  }

  #drop(key: string): void {
    this.#sizes.delete(key);
    this.#textures.remove(key);
  }
}

/** An even number of pixels, so that the middle of a picture lies between two of them. */
function even(length: number): number {
  return Math.max(2, Math.round(length / 2) * 2);
}
