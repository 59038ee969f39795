import type Phaser from 'phaser';
import type { Slot } from '../picture/types.ts';
import { bobbing, ENTRANCE, EXIT, offStage } from './entrances.ts';
import { whole } from './fit.ts';
import type { Manner, Mover } from './motion.ts';
import type { Texture } from './pictures.ts';

/** How far a speaker rises, in design pixels. */
const LIFT = 8;
const LIFTING = 180;
const CROSS_FADE = 180;
const SETTLING = 200;
/** How much lower somebody is, as a share of their height, at the moment they take another pose. */
const DIP = 0.03;

/** One person on the stage: an image, and a second one while one look goes over into another. */
export class Person {
  readonly #scene: Phaser.Scene;
  readonly #mover: Mover;
  readonly #slot: Slot;
  readonly #depth: number;
  readonly #place = { x: 0, y: 0, alpha: 1 };
  readonly #walk = { share: 0 };
  readonly #lift = { by: 0 };
  readonly #body = { tall: 1 };
  readonly #fade = { share: 1 };
  #shown: Phaser.GameObjects.Image | null = null;
  #before: Phaser.GameObjects.Image | null = null;
  #sameBody = true;
  #zoom = 1;

  constructor(scene: Phaser.Scene, mover: Mover, slot: Slot, depth: number, zoom: number) {
    this.#scene = scene;
    this.#mover = mover;
    this.#slot = slot;
    this.#depth = depth;
    this.sit(zoom);
  }

  /** On the seat, on whole device pixels at this zoom. */
  sit(zoom: number): void {
    this.#zoom = zoom;
    this.#lift.by = whole(this.#lift.by, zoom);
    this.#place.x = whole(this.#slot.x, zoom);
    this.#place.y = whole(this.#slot.y, zoom);
    this.#draw();
  }

  /** Comes walking to the seat from the side. */
  enter(manner: Manner): void {
    const { x } = this.#place;
    this.#place.alpha = 0;
    this.#place.x = offStage(this.#slot);
    this.#draw();
    this.#go(x, 1, manner, () => undefined);
  }

  /** Stands up and walks off; `gone` is called when nothing of the person is left. */
  leave(manner: Manner, gone: () => void): void {
    this.#mover.move(this.#lift, { by: EXIT.rise }, manner, {
      ms: EXIT.riseMs,
      ease: 'Sine.easeOut',
      onStep: this.#draw,
      onEnd: () =>
        this.#go(offStage(this.#slot), 0, manner, () => {
          this.remove();
          gone();
        }),
    });
  }

  /** Shows another look: cross-faded, and with a small settling when the body changes as well. */
  wear(texture: Texture, sameBody: boolean, manner: Manner): void {
    this.#before?.destroy();
    this.#before = this.#shown;
    this.#sameBody = sameBody;
    this.#shown = this.#scene.add
      .image(0, 0, texture.key)
      .setOrigin(0.5, 1)
      .setDepth(this.#depth)
      .setScale(texture.scale);
    this.#fade.share = this.#before === null ? 1 : 0;
    this.#mover.move(this.#fade, { share: 1 }, this.#before === null ? 'still' : manner, {
      ms: CROSS_FADE,
      ease: 'Linear',
      onStep: this.#draw,
      onEnd: () => {
        this.#before?.destroy();
        this.#before = null;
      },
    });
    if (this.#before === null || sameBody) return;
    this.#body.tall = 1 - DIP;
    this.#mover.move(this.#body, { tall: 1 }, manner, {
      ms: SETTLING,
      ease: 'Back.easeOut',
      onStep: this.#draw,
    });
  }

  /** Takes the same look from a sharper or a darker texture. */
  redraw(texture: Texture): void {
    this.#shown?.setTexture(texture.key).setScale(texture.scale);
    this.#draw();
  }

  speak(speaks: boolean, manner: Manner): void {
    const by = speaks ? whole(LIFT, this.#zoom) : 0;
    if (this.#lift.by === by) return;
    this.#mover.move(this.#lift, { by }, manner, { ms: LIFTING, ease: 'Sine.easeOut', onStep: this.#draw });
  }

  remove(): void {
    for (const moving of [this.#place, this.#walk, this.#lift, this.#body, this.#fade])
      this.#mover.stop(moving);
    this.#before?.destroy();
    this.#shown?.destroy();
    this.#before = null;
    this.#shown = null;
  }

  #go(x: number, alpha: number, manner: Manner, onEnd: () => void): void {
    const ms = alpha === 0 ? EXIT.ms : ENTRANCE.ms;
    this.#walk.share = 0;
    this.#mover.move(this.#walk, { share: 1 }, manner, { ms, ease: 'Linear', onStep: this.#draw });
    this.#mover.move(this.#place, { x, alpha }, manner, {
      ms,
      ease: 'Sine.easeOut',
      onStep: this.#draw,
      onEnd,
    });
  }

  readonly #draw = (): void => {
    const { x, y, alpha } = this.#place;
    const { share } = this.#fade;
    // Whole pixels, also while moving: a browser copies a picture there many times faster than between them.
    const across = whole(x, this.#zoom);
    const down = whole(y - this.#lift.by - bobbing(this.#walk.share), this.#zoom);
    this.#shown?.setPosition(across, down).setAlpha(alpha * share);
    this.#before
      ?.setPosition(across, down)
      .setAlpha(alpha * (this.#sameBody ? 1 : Math.min(1, 2 - 2 * share)));
    for (const image of [this.#shown, this.#before]) {
      if (image !== null) image.scaleY = image.scaleX * this.#body.tall;
    }
  };
}
