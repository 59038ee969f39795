import type Phaser from 'phaser';

/**
 * Lets the game loop run only while something changes: after a picture of a stage on which nothing moves the
 * loop sleeps. While the page is hidden no frame is asked for, because it waits for an animation frame.
 */
export class Sleep {
  readonly #game: Phaser.Game;
  #asked = 0;

  /** `onRest` is called each time everything has come to rest. */
  constructor(game: Phaser.Game, busy: () => boolean, onRest: () => void) {
    this.#game = game;
    game.events.on('postrender', () => {
      if (busy() || this.#asked !== 0) return;
      game.loop.sleep();
      onRest();
    });
  }

  /** Asks for at least one more picture. */
  wake(): void {
    if (this.#asked !== 0 || this.#game.loop.running) return;
    this.#asked = requestAnimationFrame(() => {
      this.#asked = 0;
      this.now();
    });
  }

  /** Draws at once, for a canvas that has just been emptied. */
  now(): void {
    const { loop } = this.#game;
    if (loop.running) {
      loop.tick();
    } else {
      loop.resetDelta();
      loop.wake();
    }
  }

  close(): void {
    cancelAnimationFrame(this.#asked);
  }
}
