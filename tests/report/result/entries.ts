import { parseAttempt } from '../../../src/core/notation.ts';
import { replay } from '../../../src/core/replay.ts';
import type { Edition } from '../../../src/core/scenario.ts';
import { claimsOf } from '../../../src/report/result/claims.ts';
import type { ResultEntry, ResultNote } from '../../../src/report/result/format.ts';
import { EDITION, notationOf } from '../../debrief/conversation.ts';

/** An attempt with what a replay on this edition says of it. */
export function entryOf(
  moves: string,
  more: Partial<ResultEntry> = {},
  edition: Edition = EDITION,
): ResultEntry {
  const parsed = parseAttempt(notationOf(moves));
  if (!parsed.ok) throw new Error(`the moves of a test cannot be read: ${moves}`);
  const attempt = { ...parsed.value, edition: edition.hash };
  return {
    attempt,
    claims: claimsOf(attempt, replay(edition, attempt).moments),
    language: 'nl',
    started: '2026-11-20T09:00:00.000Z',
    finished: '2026-11-20T09:12:00.000Z',
    notes: [],
    ...more,
  };
}

export const REASON: ResultNote = { about: 'reason/opening', fields: { text: 'Omdat hij weg wilde.' } };
export const STARR: ResultNote = { about: 'starr', fields: { situation: 'Maandag.', task: 'Praten.' } };
