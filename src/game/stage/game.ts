import Phaser from 'phaser';

/** What a game that has started consists of. */
export interface Started {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/**
 * Starts Phaser in this element, without sound, input or words on its console. Always with the Canvas
 * renderer: a few pictures need no more, it draws 60 frames a second where WebGL is done in software and
 * manages 20, and without WebGL the engine is half as big.
 */
export function startGame(host: HTMLElement): Promise<Started> {
  return new Promise((started, failed) => {
    const scene = new Phaser.Scene('stage');
    const create = (): void => {
      game.canvas.setAttribute('aria-hidden', 'true');
      Object.assign(game.canvas.style, { display: 'block', pointerEvents: 'none' });
      started({ game, scene });
    };
    const game = new Phaser.Game({
      type: Phaser.CANVAS,
      parent: host,
      width: 1,
      height: 1,
      scale: { mode: 0, autoRound: false },
      transparent: true,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      plugins: { default: ['TweenManager'] },
      scene: Object.assign(scene, { create }),
    });
    game.events.once('destroy', () => failed(new Error('The stage was closed before it had started.')));
  });
}
