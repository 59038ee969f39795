import type { Attempt } from '../core/attempt.ts';
import type { Moment } from '../core/moment.ts';
import { parseAttempt } from '../core/notation.ts';
import { hasEnded, replay } from '../core/replay.ts';
import type { Edition } from '../core/scenario.ts';

/** Why there is nothing to discuss. */
export type Unread = 'empty' | 'broken' | 'other-scenario' | 'not-begun' | 'failed';

/** How far an attempt could be followed: to an ending, to where the player is, or to a move that cannot be made. */
export type Extent = 'ended' | 'under-way' | 'stopped';

/** One attempt that was replayed and has at least one choice in it. */
export interface Reading {
  readonly attempt: Attempt;
  readonly moments: readonly Moment[];
  readonly extent: Extent;
  /** True when it was played on another edition than the one it is read with. */
  readonly older: boolean;
}

/** Reads the notation behind the address and replays it: everything in a debrief comes from this one value. */
export function readAttempt(edition: Edition, notation: string): Reading | Unread {
  if (notation.trim() === '') return 'empty';
  const parsed = parseAttempt(notation);
  if (!parsed.ok) return 'broken';
  const attempt = parsed.value;
  if (attempt.scenario !== edition.manifest.id) return 'other-scenario';
  const replayed = replay(edition, attempt);
  const { moments, problem } = replayed;
  if (moments.length === 0) return 'failed';
  const older = attempt.edition !== edition.hash;
  const extent = problem !== null ? 'stopped' : hasEnded(replayed) ? 'ended' : 'under-way';
  if (!moments.some(({ chosen }) => chosen !== null)) return problem === null ? 'not-begun' : 'broken';
  return { attempt, moments, extent, older };
}
