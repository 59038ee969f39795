import type Phaser from 'phaser';
import { type Box, DESIGN, type View, viewOf } from './fit.ts';
import { type HostSize, sizeOf } from './size.ts';

/** The canvas in its host, at the density of the screen, and what the camera sees of the room. */
export class Frame {
  readonly #scene: Phaser.Scene;
  readonly #host: HTMLElement;
  #focus: Box = { left: 0, top: 0, right: DESIGN.width, bottom: DESIGN.height };
  size: HostSize;
  view: View;
  width = 1;
  height = 1;

  constructor(scene: Phaser.Scene, host: HTMLElement) {
    this.#scene = scene;
    this.#host = host;
    this.size = sizeOf(host);
    this.view = { zoom: 1, x: 0, y: 0 };
    this.resize();
  }

  /** Gives the canvas the size of the host. A host without a size, such as a hidden one, changes nothing. */
  resize(): void {
    const size = sizeOf(this.#host);
    if (size.width === 0 || size.height === 0) return;
    this.size = size;
    this.width = Math.round(size.width * size.density);
    this.height = Math.round(size.height * size.density);
    const { scale } = this.#scene;
    if (scale.width !== this.width || scale.height !== this.height || scale.zoom !== 1 / size.density) {
      scale.setZoom(1 / size.density);
      scale.resize(this.width, this.height);
      this.view = { ...this.view }; // the canvas is empty now, so everything has to be drawn
    }
    // Phaser leaves the style alone when a canvas pixel is a CSS pixel.
    Object.assign(scale.canvas.style, { width: `${size.width}px`, height: `${size.height}px` });
    this.lookAt(this.#focus);
  }

  /** Points the camera so that this part of the room is seen. Another `view` is another object, an equal one the same. */
  lookAt(focus: Box): void {
    this.#focus = focus;
    const view = viewOf(this.width, this.height, this.size.density, focus);
    const { zoom, x, y } = this.view;
    if (view.zoom !== zoom || view.x !== x || view.y !== y) this.view = view;
    this.#scene.cameras.main.setSize(this.width, this.height);
    this.#scene.cameras.main.setZoom(this.view.zoom).centerOn(this.view.x, this.view.y);
  }
}
