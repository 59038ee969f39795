import type Phaser from 'phaser';
import type { Texture } from './pictures.ts';

/** From back to front: what stands behind the people, the others, the player, and what all of them sit behind. */
export const DEPTHS = { back: 0, others: 1, you: 9, front: 10, wipe: 20, compass: 30 } as const;

/** The two pictures of the room between which the people sit. */
export class RoomImages {
  readonly #scene: Phaser.Scene;
  readonly #layers = new Map<'back' | 'front', Phaser.GameObjects.Image>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Shows a layer from this texture; nothing stays when there is none. */
  draw(layer: 'back' | 'front', texture: Texture | null): void {
    const image = this.#layers.get(layer);
    if (texture === null) {
      image?.destroy();
      this.#layers.delete(layer);
    } else if (image === undefined) {
      const added = this.#scene.add.image(0, 0, texture.key).setOrigin(0).setDepth(DEPTHS[layer]);
      this.#layers.set(layer, added.setScale(texture.scale));
    } else {
      image.setTexture(texture.key).setScale(texture.scale);
    }
  }
}
