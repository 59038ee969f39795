import type Phaser from 'phaser';
import type { Backstage } from './backstage.ts';
import { themeNow } from './theme.ts';

/** How long a size has to last before everything is drawn for it, in milliseconds. */
const RESTING = 150;

/** Keeps every drawing at the scale of the canvas and in the colours of the theme. */
export class Sharpness {
  readonly #backstage: Backstage;
  readonly #redraw: () => readonly Promise<void>[];
  #drawn = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(backstage: Backstage, redraw: () => readonly Promise<void>[]) {
    this.#backstage = backstage;
    this.#redraw = redraw;
  }

  /** Draws everything anew if the scale or the theme is no longer that of the drawings. */
  check(): void {
    const { frame, pictures, trouble } = this.#backstage;
    const theme = themeNow();
    const { width, height, density } = frame.size;
    const needed = [theme.name, frame.view.zoom, width, height, density].join(' ');
    if (needed === this.#drawn) return;
    this.#drawn = needed;
    this.#backstage.theme = theme;
    pictures.renew(frame.view.zoom);
    void Promise.allSettled(this.#redraw()).then((results) => {
      for (const result of results) if (result.status === 'rejected') trouble(result.reason);
      this.tidy();
    });
  }

  /** The same, once the size has rested: while a window is dragged the drawings are stretched instead. */
  checkSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.check(), RESTING);
  }

  /** Lets go of the textures that nothing shows any more. */
  tidy(): void {
    const { open, pictures, scene } = this.#backstage;
    if (open) pictures.tidy(new Set(scene.children.list.flatMap(textureOf)));
  }

  close(): void {
    clearTimeout(this.#waiting);
  }
}

/** The stage shows nothing but images; a game object of another kind has no texture. */
function textureOf(object: Phaser.GameObjects.GameObject): readonly string[] {
  return 'texture' in object ? [(object as Phaser.GameObjects.Image).texture.key] : [];
}
