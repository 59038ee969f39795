import { claimsOf } from '../../report/result/claims.ts';
import type { ResultEntry } from '../../report/result/format.ts';
import type { Entry } from './entries.ts';

/**
 * The attempts as a result file holds them. They name the edition on which they were replayed here, because
 * that is what their scores were worked out on. One that stops half-way on it has no scores to stand for, and a group's
 * course is nobody's own.
 */
export function resultEntries(entries: readonly Entry[], withNotes: boolean): readonly ResultEntry[] {
  return entries
    .filter(({ candidate, reading }) => reading.extent !== 'stopped' && !candidate.group)
    .map(({ candidate, reading, told, notes }) => {
      const attempt = { ...candidate.attempt, edition: told.edition.hash };
      return {
        attempt,
        claims: claimsOf(attempt, reading.moments),
        language: candidate.language,
        started: writtenMoment(candidate.started),
        finished: writtenMoment(candidate.finished),
        notes: withNotes ? notes.map(({ about, fields }) => ({ about, fields })) : [],
      };
    });
}

const writtenMoment = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString();
