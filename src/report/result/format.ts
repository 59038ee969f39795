import type { Attempt } from '../../core/attempt.ts';
import type { Language } from '../../core/texts.ts';
import type { Claims } from './claims.ts';

/**
 * The result file: attempts of one person that anybody can replay and score again. What counts in it are the
 * moves; everything else is there for who reads it, and is held against the replay before it is believed.
 */
export const RESULT_FORMAT = 'laveren-result';

/** To be raised when a field is added, changes its meaning, or goes. */
export const RESULT_VERSION = 1;

/** Far beyond any year of practice, and small enough that a hostile file costs nothing. */
export const RESULT_LIMITS = {
  bytes: 20_000_000,
  attempts: 500,
  notes: 200,
  fields: 50,
  characters: 250_000,
} as const;

/** What a player wrote beside an attempt and wants to hand over with it. */
export interface ResultNote {
  readonly about: string;
  /** The answers by the name of their question. */
  readonly fields: Readonly<Record<string, string>>;
}

/** One attempt in a result file. */
export interface ResultEntry {
  readonly attempt: Attempt;
  readonly claims: Claims;
  readonly language: Language;
  /** Moments in UTC, `2026-11-22T10:00:00.000Z`; null where nobody knows. */
  readonly started: string | null;
  readonly finished: string | null;
  readonly notes: readonly ResultNote[];
}
