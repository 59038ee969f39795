import type { Manifest } from '../../core/scenario.ts';
import type { Scene } from '../../core/scene.ts';
import type { Place } from '../../core/vocabulary.ts';
import type { ByWorld } from '../../profession/worlds.ts';
import type { PersonParts, Room } from '../picture/types.ts';

/** Reduced motion shows every change at once. */
export type Motion = 'full' | 'reduced';

/** The world shifts of every decision taken so far, in the order in which they were taken. */
export type Course = readonly ByWorld<number>[];

export interface StageSettings {
  readonly cast: Manifest['cast'];
  readonly parts: PersonParts;
  readonly loadRoom: (place: Place) => Promise<Room>;
  readonly motion: Motion;
  /** Called when the stage shows the scene with this index among those given to {@link Stage.play}. */
  readonly onBeat?: (index: number) => void;
  /** Called when a room or a person cannot be drawn; the stage then shows what it can. */
  readonly onTrouble?: (reason: unknown) => void;
}

/** The picture beside the words: room, people, moods, gestures and compass. It holds no words and hears no clicks. */
export interface Stage {
  /**
   * Plays the scenes of one moment and stays on the last. `beats[i]` is how long scene i stays, in
   * milliseconds; a missing one lasts {@link DEFAULT_BEAT}. A new call cuts a running one short. Under
   * reduced motion the scenes change at the same pace, without movement.
   */
  play(scenes: readonly Scene[], beats: readonly number[], course: Course): void;
  /**
   * Goes straight to this scene, without movement: after resuming, reloading or a step back. Resolves, never
   * rejects, when the scene is to be seen.
   */
  show(scene: Scene, course: Course): Promise<void>;
  setMotion(motion: Motion): void;
  /** Takes the canvas away and frees everything; the stage cannot be used afterwards. */
  close(): void;
}

/** How long a scene stays when nothing else is asked for, in milliseconds. */
export const DEFAULT_BEAT = 1600;
