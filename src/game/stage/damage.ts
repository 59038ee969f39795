import type Phaser from 'phaser';
import { around, type Box } from './fit.ts';
import type { Frame } from './frame.ts';

/** What an image looked like in the last frame, and where on the canvas it was, in device pixels. */
interface Trace {
  readonly look: string;
  readonly box: Box;
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Draws only that part of the canvas anew in which something has changed: mostly one person out of a room.
 * A whole room costs four times as much on a slow machine, which then misses frames.
 */
export class Damage {
  readonly #scene: Phaser.Scene;
  readonly #frame: Frame;
  #traces = new Map<Phaser.GameObjects.Image, Trace>();
  #view: Frame['view'] | null = null;

  constructor(game: Phaser.Game, scene: Phaser.Scene, frame: Frame) {
    this.#scene = scene;
    this.#frame = frame;
    const pen = game.canvas.getContext('2d');
    game.renderer.on('prerenderclear', () => {
      // One rectangle: the edge of a clip of several is smoothed, which takes longer than drawing what is between.
      const { left, top, right, bottom } = this.#changed();
      pen?.save();
      pen?.beginPath();
      pen?.rect(left, top, right - left, bottom - top);
      pen?.clip();
    });
    game.renderer.on('postrender', () => pen?.restore());
  }

  #changed(): Box {
    const before = this.#traces;
    this.#traces = new Map();
    const boxes: Box[] = [];
    for (const object of this.#scene.children.list) {
      const image = object as Phaser.GameObjects.Image; // nothing else is ever added to the stage
      const trace = { look: lookOf(image), box: this.#boxOf(image) };
      const earlier = before.get(image);
      before.delete(image);
      this.#traces.set(image, trace);
      if (earlier?.look !== trace.look)
        boxes.push(trace.box, ...(earlier === undefined ? [] : [earlier.box]));
    }
    for (const gone of before.values()) boxes.push(gone.box);
    const { view, width, height } = this.#frame;
    const everything = this.#view !== view;
    this.#view = view;
    if (everything) return { left: 0, top: 0, right: width, bottom: height };
    return boxes.length === 0 ? NOTHING : around(boxes);
  }

  /** The whole pixels that an image touches. */
  #boxOf({ x, y, originX, originY, scaleX, scaleY, frame }: Phaser.GameObjects.Image): Box {
    const { view, width, height } = this.#frame;
    const left = (x + (frame.x - originX * frame.realWidth) * scaleX - view.x) * view.zoom + width / 2;
    const top = (y + (frame.y - originY * frame.realHeight) * scaleY - view.y) * view.zoom + height / 2;
    return {
      left: Math.floor(left) - 1,
      top: Math.floor(top) - 1,
      right: Math.ceil(left + frame.cutWidth * scaleX * view.zoom) + 1,
      bottom: Math.ceil(top + frame.cutHeight * scaleY * view.zoom) + 1,
    };
  }
}

function lookOf({ texture, x, y, scaleX, scaleY, alpha, state }: Phaser.GameObjects.Image): string {
  return `${texture.key} ${x} ${y} ${scaleX} ${scaleY} ${alpha} ${state}`;
}
