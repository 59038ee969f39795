import type Phaser from 'phaser';
import type { Backstage } from '../backstage.ts';
import type { Course } from '../contract.ts';
import { inRoom } from '../fit.ts';
import type { Manner } from '../motion.ts';
import { type Drawing, raster } from '../raster.ts';
import { DEPTHS } from '../room.ts';
import { addCanvas } from '../texture.ts';
import { type Point, sailed } from './course.ts';
import { dialSvg, RADIUS } from './dial.ts';
import { drawCourse } from './line.ts';
import { compassSize, MARGIN } from './place.ts';

const TEXTURE = 'compass';
const SAILING = 250;

/** The compass in the corner of the stage: one texture, on which the dial and the course are drawn. */
export class Compass {
  readonly #backstage: Backstage;
  readonly #canvas = document.createElement('canvas');
  readonly #leg = { share: 1 };
  #dial: Drawing | null = null;
  #image: Phaser.GameObjects.Image | null = null;
  #points: readonly Point[] = sailed([]);

  constructor(backstage: Backstage) {
    this.#backstage = backstage;
  }

  /** Sails to the end of the course; only a leg that is new is drawn slowly. */
  sail(course: Course, manner: Manner): void {
    const points = sailed(course);
    const longer = points.length === this.#points.length + 1;
    const equal = points.length === this.#points.length;
    this.#points = points;
    if (equal && manner === 'moving') {
      this.#draw();
      return;
    }
    this.#leg.share = 0;
    const seen: Manner = longer && points.length > 1 ? manner : 'still';
    this.#backstage.mover.move(this.#leg, { share: 1 }, seen, {
      ms: SAILING,
      ease: 'Sine.easeInOut',
      onStep: this.#draw,
    });
  }

  /** Makes the compass anew for the host and the theme of this moment. */
  async redraw(): Promise<void> {
    const { frame, theme, scene, wake } = this.#backstage;
    const pixels = Math.round(compassSize(frame.size) * frame.size.density);
    const dial = pixels === 0 ? null : await raster(dialSvg(theme), pixels, pixels);
    if (!this.#backstage.open || theme !== this.#backstage.theme) return;
    this.#dial?.bitmap.close();
    this.#dial = dial;
    this.#image?.destroy();
    this.#image = null;
    if (scene.textures.exists(TEXTURE)) scene.textures.remove(TEXTURE);
    if (pixels === 0) return;
    this.#canvas.width = pixels;
    this.#canvas.height = pixels;
    addCanvas(scene.textures, TEXTURE, this.#canvas);
    this.#image = scene.add.image(0, 0, TEXTURE).setOrigin(0).setDepth(DEPTHS.compass);
    this.#draw();
    this.pin();
    wake();
  }

  /** Keeps the compass in its corner whatever the camera looks at. */
  pin(): void {
    const { view, size, width, height } = this.#backstage.frame;
    const margin = Math.round(MARGIN * size.density);
    const [x, y] = inRoom(view, width, height, width - margin - this.#canvas.width, margin);
    this.#image?.setPosition(x, y).setScale(1 / view.zoom);
  }

  readonly #draw = (): void => {
    const pen = this.#canvas.getContext('2d');
    if (pen === null || this.#dial === null) return;
    const { width, height } = this.#canvas;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = 1;
    pen.clearRect(0, 0, width, height);
    pen.drawImage(this.#dial.bitmap, this.#dial.part.x, this.#dial.part.y);
    pen.setTransform(width / (2 * RADIUS), 0, 0, height / (2 * RADIUS), width / 2, height / 2);
    drawCourse(pen, this.#points, this.#leg.share, this.#backstage.theme);
    this.#image?.setState(Number(this.#image.state) + 1); // the texture stays, what is on it does not
  };
}
