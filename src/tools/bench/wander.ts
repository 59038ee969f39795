import { type Atlas, signpostAt } from '../../core/atlas.ts';

/** The moves of somebody who chooses at random until the end, or until so many. `random` gives 0 … 1. */
export function wander(atlas: Atlas, random: () => number, most = 200): readonly string[] {
  const moves: string[] = [];
  let here = 0;
  while (moves.length < most) {
    const { options } = signpostAt(atlas, here);
    const [, ...ways] = atlas.places[here] ?? [0];
    const taken = Math.floor(random() * options.length);
    const option = atlas.options[options[taken] ?? -1];
    const way = ways[taken] ?? null;
    if (option === undefined || way === null) return moves;
    moves.push(option[0]);
    here += way;
  }
  return moves;
}
