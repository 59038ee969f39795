import { type Atlas, type AtlasOption, signpostAt, walkAtlas } from './atlas.ts';
import { BACK } from './attempt.ts';
import type { ScoringKey } from './key.ts';
import type { Option } from './moment.ts';
import { hasEnded, type Replay } from './replay.ts';

/** An option without its words. */
export type Move = Pick<Option, 'id' | 'evidence' | 'shifts' | 'competences'>;

/** A decision that was taken: what scores, courses and coverage are made of. */
export interface Turn {
  readonly decision: { readonly name: string; readonly options: readonly Move[] };
  readonly chosen: Move;
}

/** What an attempt came to, without its words. */
export interface Turns {
  readonly turns: readonly Turn[];
  /** To an ending, to where the player is, or to a move that cannot be made. */
  readonly extent: 'ended' | 'under-way' | 'stopped';
  /** The name of the ending that was reached, '' for one without a name; null before it. */
  readonly ending: string | null;
}

/** The turns of a replay. */
export function turnsOfReplay(replayed: Replay): Turns {
  const { moments, problem } = replayed;
  const ended = problem === null && hasEnded(replayed);
  const turns = moments.flatMap(({ decision, chosen }) =>
    decision === null || chosen === null ? [] : [{ decision, chosen }],
  );
  const extent = problem !== null ? 'stopped' : ended ? 'ended' : 'under-way';
  return { turns, extent, ending: ended ? (moments.at(-1)?.ending ?? '') : null };
}

/**
 * Reads moves on an atlas, which gives the same turns as replaying them on its edition in a small part of the
 * time. Only for an atlas with places, and with the key of the same edition.
 */
export function turnsOnAtlas(atlas: Atlas, key: ScoringKey): (moves: readonly string[]) => Turns {
  const options = atlas.options.map((option) => moveOf(option, key));
  const decisions = atlas.signposts.map(({ decision, options: offered }) => ({
    name: decision ?? '',
    options: offered.flatMap((number) => options[number] ?? []),
  }));
  return (moves) => {
    const { places, problem } = walkAtlas(atlas, moves);
    const made = problem === null ? moves : moves.slice(0, problem.at);
    const turns = settled(made).flatMap((id, at): readonly Turn[] => {
      const decision = decisions[atlas.places[places[at] ?? -1]?.[0] ?? -1];
      const chosen = decision?.options.find((option) => option.id === id);
      return decision === undefined || chosen === undefined ? [] : [{ decision, chosen }];
    });
    const here = places.at(-1);
    const ending = problem !== null || here === undefined ? null : signpostAt(atlas, here).ending;
    const extent = problem !== null ? 'stopped' : ending === null ? 'under-way' : 'ended';
    return { turns, extent, ending };
  };
}

function moveOf([id, law, politics, work, human]: AtlasOption, key: ScoringKey): Move {
  const { evidence, competences } = key[id] ?? { evidence: {}, competences: [] };
  return { id, evidence, competences, shifts: { law, politics, work, human } };
}

/** The choices that are left when every step back has taken one away. */
export function settled(moves: readonly string[]): readonly string[] {
  const left: string[] = [];
  for (const move of moves) {
    if (move === BACK) left.pop();
    else left.push(move);
  }
  return left;
}
