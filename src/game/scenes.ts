import type { Moment } from '../core/moment.ts';
import { EMPTY_SCENE, type Scene, scenesOf } from '../core/scene.ts';

/** What the stage shows of a replay: how the last moment found it, and the scenes of that moment. */
export interface Showing {
  readonly before: Scene;
  readonly scenes: readonly Scene[];
}

export function showingOf(moments: readonly Moment[]): Showing {
  let before = EMPTY_SCENE;
  let scenes: readonly Scene[] = [];
  for (const { lines } of moments) {
    before = scenes.at(-1) ?? before;
    scenes = scenesOf(before, lines);
  }
  return { before, scenes };
}
