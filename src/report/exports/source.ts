import type { Attempt } from '../../core/attempt.ts';
import type { Edition } from '../../core/scenario.ts';
import type { Language } from '../../core/texts.ts';
import type { Turn } from '../../core/turns.ts';
import type { ResultNote } from '../result/format.ts';

/** What every export is made of: all that a class handed in for one assignment. */
export interface ExportSource {
  /** Where the site stands, such as `https://laveren.example.nl`. */
  readonly site: string;
  readonly assignment: { readonly id: string; readonly title: string };
  /** Those of one member together, the first received first. */
  readonly attempts: readonly ExportedAttempt[];
}

/** One attempt. Moments are in UTC, `2026-11-22T10:00:00.000Z`. */
export interface ExportedAttempt {
  readonly id: string;
  /** By pseudonym; the id says nothing outside the class. */
  readonly member: { readonly id: string; readonly name: string };
  readonly attempt: Attempt;
  readonly edition: Edition;
  readonly turns: readonly Turn[];
  /** The name of the ending that was reached, '' for one without a name; null before it. */
  readonly ending: string | null;
  readonly language: Language;
  /** What the device said of itself; null where that cannot be. */
  readonly started: string | null;
  readonly ended: string | null;
  /** When the server first heard of it, and when it last did. */
  readonly firstReceived: string;
  readonly received: string;
  readonly notes: readonly ResultNote[];
}
