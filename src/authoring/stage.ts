import { MOODS, type Mood, POSES, type Pose } from '../core/vocabulary.ts';
import type { SourceLine } from './source.ts';

/** The faces and bodies that a story shows, so that only those are sent along with it. */
export interface StageNeeds {
  readonly moods: readonly Mood[];
  readonly poses: readonly Pose[];
}

/** Read from the tags; calm and neutral are always among them, because that is how everybody comes in. */
export function stageNeeds(source: readonly SourceLine[]): StageNeeds {
  const named = new Set(source.flatMap(({ tags }) => tags.map(({ key, value }) => `${key}:${value}`)));
  return {
    moods: MOODS.filter((mood) => mood === 'calm' || named.has(`mood:${mood}`)),
    poses: POSES.filter((pose) => pose === 'neutral' || named.has(`pose:${pose}`)),
  };
}
