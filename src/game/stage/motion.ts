import type Phaser from 'phaser';
import type { Motion } from './contract.ts';

/** Whether a change is to be seen happening, or has simply happened. */
export type Manner = 'moving' | 'still';

export interface Way {
  readonly ms: number;
  readonly delay?: number;
  readonly ease?: string;
  /** Called at every step, also the last. */
  readonly onStep: () => void;
  readonly onEnd?: () => void;
}

/** The one way in which anything on the stage moves: a value goes over into another, or jumps to it. */
export class Mover {
  readonly #scene: Phaser.Scene;
  readonly #wake: () => void;
  motion: Motion;

  constructor(scene: Phaser.Scene, motion: Motion, wake: () => void) {
    this.#scene = scene;
    this.motion = motion;
    this.#wake = wake;
  }

  get busy(): boolean {
    return this.#scene.tweens.getTweens().length > 0;
  }

  /** Takes `target` to `values`; an earlier movement of the same target stops where it is. */
  move<T extends object>(target: T, values: Partial<T>, manner: Manner, way: Way): void {
    this.stop(target);
    this.#wake();
    if (manner === 'still' || this.motion === 'reduced') {
      Object.assign(target, values);
      way.onStep();
      way.onEnd?.();
      return;
    }
    this.#scene.tweens.add({
      targets: target,
      ...values,
      duration: way.ms,
      delay: way.delay ?? 0,
      ease: way.ease ?? 'Sine.easeInOut',
      onUpdate: way.onStep,
      onComplete: () => {
        way.onStep();
        way.onEnd?.();
      },
    });
  }

  stop(target: object): void {
    this.#scene.tweens.killTweensOf(target);
  }
}
