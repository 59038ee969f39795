import { type Atlas, signpostAt, walkAtlas } from '../../core/atlas.ts';
import type { ScoringKey } from '../../core/key.ts';
import { type Turns, turnsOnAtlas } from '../../core/turns.ts';

/** What a session has to know of a story: where moves lead, and what was on offer on the way. */
export interface StoryMap {
  /** Null where the moves cannot be made. */
  standing(moves: readonly string[]): Standing | null;
  turns(moves: readonly string[]): Turns;
}

/** A decision with the ids on offer, in the order of ink; or an end, where nothing is. */
export interface Standing {
  readonly decision: string;
  readonly options: readonly string[];
  readonly ended: boolean;
}

/** Only for an atlas with places, and with the key of the same edition. */
export function mapOf(atlas: Atlas, key: ScoringKey): StoryMap {
  return {
    standing(moves) {
      const { places, problem } = walkAtlas(atlas, moves);
      const here = places.at(-1);
      if (problem !== null || here === undefined) return null;
      const { decision, ending, options } = signpostAt(atlas, here);
      const ids = options.flatMap((number) => atlas.options[number]?.[0] ?? []);
      return { decision: decision ?? '', options: ids, ended: ending !== null };
    },
    turns: turnsOnAtlas(atlas, key),
  };
}
