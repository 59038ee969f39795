import type Phaser from 'phaser';
import type { Box } from './fit.ts';
import type { Frame } from './frame.ts';

/** What an image looked like in the last frame, and where on the canvas it was, in device pixels. */
interface Trace {
  readonly look: string;
  readonly box: Box;
}

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
      pen?.save();
      pen?.beginPath();
      for (const { left, top, right, bottom } of this.#changed()) {
        pen?.rect(left, top, right - left, bottom - top);
      }
      pen?.clip();
    });
    game.renderer.on('postrender', () => pen?.restore());
  }

  #changed(): readonly Box[] {
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
    return everything ? [{ left: 0, top: 0, right: width, bottom: height }] : boxes;
  }

  /** The whole pixels that an image touches. */
  #boxOf({ x, y, originX, originY, scaleX, scaleY, flipX, frame }: Phaser.GameObjects.Image): Box {
    const { view, width, height } = this.#frame;
    const before = flipX ? frame.realWidth - frame.x - frame.cutWidth : frame.x;
    const left = (x + (before - originX * frame.realWidth) * scaleX - view.x) * view.zoom + width / 2;
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
