import type Phaser from 'phaser';
import { type Finish, raster } from './raster.ts';
import { addDrawing } from './texture.ts';

/** Something to be drawn once: `width` and `height` in design pixels. Equal names mean equal pictures. */
export interface Picture extends Finish {
  readonly name: string;
  readonly svg: () => string;
  readonly width: number;
  readonly height: number;
}

/** A texture, and how much an image of it is scaled to have its design size. */
export interface Texture {
  readonly key: string;
  readonly scale: number;
}

/** Pixels kept for looks that may come back; eight million are 32 MB. */
const KEPT_PIXELS = 8_000_000;

/** A texture there is, with the name and the edition that make its key. */
interface Made {
  readonly edition: number;
  readonly name: string;
  readonly bitmap: ImageBitmap;
}

/**
 * The drawings as textures, each made when it is first asked for, at the scale of the canvas. A new scale
 * or theme makes all of them anew; the old ones stay until nothing shows them.
 */
export class Pictures {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #asked = new Map<string, Promise<Texture>>();
  /** The textures there are, the least recently asked for first. */
  readonly #made = new Map<string, Made>();
  #zoom = 1;
  #edition = 0;
  #closed = false;

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
    const key = this.#key(picture.name);
    const made = this.#made.get(key);
    if (made !== undefined) {
      this.#made.delete(key);
      this.#made.set(key, made);
    }
    const asked = this.#asked.get(picture.name) ?? this.#make(picture);
    this.#asked.set(picture.name, asked);
    return asked;
  }

  /** Throws away what is neither in use nor likely to come back. `inUse` holds texture keys. */
  tidy(inUse: ReadonlySet<string>): void {
    let pixels = 0;
    for (const [key, made] of [...this.#made].reverse()) {
      pixels += made.bitmap.width * made.bitmap.height;
      if (inUse.has(key) || (made.edition === this.#edition && pixels <= KEPT_PIXELS)) continue;
      this.#made.delete(key);
      this.#textures.remove(key);
      made.bitmap.close();
      if (made.edition === this.#edition) this.#asked.delete(made.name);
    }
  }

  close(): void {
    this.#closed = true;
    for (const { bitmap } of this.#made.values()) bitmap.close();
    this.#made.clear();
  }

  async #make(picture: Picture): Promise<Texture> {
    const key = this.#key(picture.name);
    const zoom = this.#zoom;
    const width = even(picture.width * zoom);
    const height = Math.max(1, Math.round(picture.height * zoom));
    const drawing = await raster(picture.svg(), width, height, picture);
    if (this.#closed) {
      drawing.bitmap.close();
      throw new Error('The stage was closed while a picture was drawn.');
    }
    if (key !== this.#key(picture.name)) return this.get(picture); // the scale changed in the meantime
    addDrawing(this.#textures, key, drawing);
    this.#made.set(key, { edition: this.#edition, name: picture.name, bitmap: drawing.bitmap });
    return { key, scale: 1 / zoom };
  }

  #key(name: string): string {
    return `${this.#edition} ${name}`;
  }
}

/** An even number of pixels, so that the middle of a picture lies between two of them. */
function even(length: number): number {
  return Math.max(2, Math.round(length / 2) * 2);
}
