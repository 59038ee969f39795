import { signpostAt, walkAtlas } from '../core/atlas.ts';
import type { Attempt } from '../core/attempt.ts';
import { hasEnded, replay } from '../core/replay.ts';
import type { KnownEdition } from './editions.ts';

/** Whether the moves of an attempt can be made on its edition, and where they lead. */
export type Verified =
  | { readonly possible: true; readonly ended: boolean }
  /** Position of the first move that cannot be made. */
  | { readonly possible: false; readonly at: number };

/** Walks the proven graph of the edition; plays the story itself where not every path of it is known. */
export function verify({ edition, atlas }: KnownEdition, attempt: Pick<Attempt, 'seed' | 'moves'>): Verified {
  if (!atlas.complete) return verifyByPlaying(edition, attempt);
  const { places, problem } = walkAtlas(atlas, attempt.moves);
  if (problem !== null) return { possible: false, at: problem.at };
  const last = places.at(-1);
  return { possible: true, ended: last !== undefined && signpostAt(atlas, last).ending !== null };
}

/** What `verify` must agree with: the story itself. */
export function verifyByPlaying(
  edition: KnownEdition['edition'],
  attempt: Pick<Attempt, 'seed' | 'moves'>,
): Verified {
  const replayed = replay(edition, attempt);
  if (replayed.problem !== null) return { possible: false, at: replayed.problem.at };
  return { possible: true, ended: hasEnded(replayed) };
}
