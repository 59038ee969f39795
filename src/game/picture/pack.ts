import type { Look } from '../../core/scenario.ts';
import type { Mood, Pose } from '../../core/vocabulary.ts';
import { partsNeeded } from './parts.ts';
import type { Part, PersonParts } from './types.ts';

/**
 * All drawings these people need, to be sent as one file. `readPart` gives a part by its path below
 * `assets/people/` without extension, such as `heads/hijab`.
 */
export function packFor(
  looks: readonly Look[],
  moods: readonly Mood[],
  poses: readonly Pose[],
  readPart: (name: string) => Part,
): PersonParts {
  return Object.fromEntries(partsNeeded(looks, moods, poses).map((name) => [name, readPart(name)]));
}
