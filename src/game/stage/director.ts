import { EMPTY_SCENE, type Scene } from '../../core/scene.ts';
import type { Place } from '../../core/vocabulary.ts';
import type { Room, RoomLayer } from '../picture/types.ts';
import type { Backstage } from './backstage.ts';
import { BARE_ROOM } from './bare-room.ts';
import { Company } from './company.ts';
import { layerPicture } from './drawings.ts';
import { around, type Box } from './fit.ts';
import type { Manner } from './motion.ts';
import type { Texture } from './pictures.ts';
import { RoomImages } from './room.ts';
import { sheet, wipe } from './wipe.ts';

const LAYERS: readonly RoomLayer[] = ['back', 'front'];

/** Follows the story: puts up the room a scene asks for, and has the company play in it. */
export class Director {
  readonly #backstage: Backstage;
  readonly #company: Company;
  readonly #images: RoomImages;
  readonly #onFocus: (focus: Box) => void;
  #wanted: Scene = EMPTY_SCENE;
  #room: Room | null = null;
  #changing = false;
  #focus: readonly Box[] = [];

  constructor(backstage: Backstage, onFocus: (focus: Box) => void) {
    this.#backstage = backstage;
    this.#company = new Company(backstage);
    this.#images = new RoomImages(backstage.scene);
    this.#onFocus = onFocus;
  }

  /** Goes to this scene; while a room is being changed the newest scene waits for it. */
  async follow(scene: Scene, manner: Manner): Promise<void> {
    this.#wanted = scene;
    if (this.#changing) return;
    let seen = manner;
    while (this.#wanted.place !== null && this.#wanted.place !== this.#room?.place) {
      this.#changing = true;
      try {
        await this.#enterRoom(this.#wanted.place, manner);
      } finally {
        this.#changing = false;
      }
      if (!this.#backstage.open) return;
      seen = 'still';
    }
    await this.#arrange(seen);
  }

  /** Starts drawing a scene that comes soon. */
  prepare(scene: Scene): void {
    if (this.#room !== null && this.#room.place === scene.place) this.#company.prepare(scene, this.#room);
  }

  /** Draws everything anew for another scale or theme. */
  async redraw(): Promise<void> {
    const room = this.#room;
    await Promise.all([
      this.#company.redraw(),
      room === null ? null : this.#layers(room).then((layers) => this.#hang(room, layers)),
    ]);
    this.#backstage.wake();
  }

  /** Resolves when everybody has been drawn. */
  #arrange(manner: Manner): Promise<unknown> {
    if (this.#room === null) return Promise.resolve();
    const dressed = this.#company.arrange(this.#wanted, this.#room, manner);
    this.#focus = [...this.#focus, ...this.#company.boxes()];
    this.#onFocus(around(this.#focus));
    this.#backstage.wake();
    return dressed;
  }

  async #enterRoom(place: Place, manner: Manner): Promise<void> {
    const { settings, pictures, theme, scene, mover, trouble } = this.#backstage;
    const bare = (reason: unknown): Room => {
      trouble(reason);
      return { ...BARE_ROOM, place };
    };
    const room = await Promise.resolve(place).then(settings.loadRoom).catch(bare);
    const layers = await this.#layers(room);
    const wiped = manner === 'moving' && this.#room !== null && mover.motion === 'full';
    const paper = wiped ? await pictures.get(sheet(theme)) : null;
    if (!this.#backstage.open) return;
    const change = (): void => {
      this.#company.clear();
      this.#focus = [];
      this.#room = room;
      this.#hang(room, layers);
      void this.#arrange('still');
    };
    if (paper === null) return change();
    await new Promise<void>((covered) => {
      wipe(scene, mover, paper, () => {
        change();
        covered();
      });
    });
  }

  /** The textures of a room; a layer that cannot be drawn is left out. */
  async #layers(room: Room): Promise<readonly (Texture | null)[]> {
    const { pictures, theme, trouble } = this.#backstage;
    return Promise.all(
      LAYERS.map((layer) =>
        room[layer] === ''
          ? null
          : pictures.get(layerPicture(room, layer, theme)).catch((reason: unknown) => {
              trouble(reason);
              return null;
            }),
      ),
    );
  }

  #hang(room: Room, layers: readonly (Texture | null)[]): void {
    if (!this.#backstage.open || this.#room !== room) return;
    for (const [index, layer] of LAYERS.entries()) this.#images.draw(layer, layers[index] ?? null);
  }
}
