import type { Attempt } from '../../core/attempt.ts';
import type { Moment } from '../../core/moment.ts';
import { replay } from '../../core/replay.ts';
import type { Edition } from '../../core/scenario.ts';

/** A course that was played on this device, without the steps back. */
export interface PlayedCourse {
  readonly attempt: Attempt;
  /** The decisions that were taken, in the order of play: how many moves lead to each, and its name. */
  readonly decisions: readonly PlayedDecision[];
}

export interface PlayedDecision {
  readonly before: number;
  readonly name: string;
  readonly dilemma: boolean;
}

/** Null where the attempt cannot be played on this edition. */
export function playedCourse(edition: Edition, attempt: Attempt): PlayedCourse | null {
  const { moments, problem } = replay(edition, attempt);
  if (problem !== null || attempt.edition !== edition.hash) return null;
  const moves = moments.flatMap(({ chosen }) => (chosen === null ? [] : [chosen.id]));
  return { attempt: { ...attempt, moves }, decisions: moments.flatMap(decisionAt) };
}

function decisionAt({ decision, chosen }: Moment, before: number): readonly PlayedDecision[] {
  if (decision === null || chosen === null) return [];
  return [{ before, name: decision.name, dilemma: decision.dilemma }];
}
