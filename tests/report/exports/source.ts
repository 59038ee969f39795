import { parseAttempt } from '../../../src/core/notation.ts';
import { replay } from '../../../src/core/replay.ts';
import { turnsOfReplay } from '../../../src/core/turns.ts';
import type { ExportedAttempt, ExportSource } from '../../../src/report/exports/source.ts';
import { EDITION, notationOf } from '../../debrief/conversation.ts';

/** What somebody of a class handed in, as it is exported. */
export function exported(moves: string, more: Partial<ExportedAttempt> = {}): ExportedAttempt {
  const parsed = parseAttempt(notationOf(moves));
  if (!parsed.ok) throw new Error(`the moves of a test cannot be read: ${moves}`);
  const attempt = { ...parsed.value, edition: EDITION.hash };
  const { turns, ending } = turnsOfReplay(replay(EDITION, attempt));
  return {
    id: 'attempt-1',
    member: { id: 'member-1', name: 'Noor' },
    ...{ attempt, edition: EDITION, turns, ending },
    language: 'nl',
    started: '2026-11-20T09:00:00.000Z',
    ended: ending === null ? null : '2026-11-20T09:12:00.000Z',
    firstReceived: '2026-11-20T09:01:00.000Z',
    received: '2026-11-20T09:12:00.000Z',
    notes: [],
    ...more,
  };
}

export function sourceOf(...attempts: readonly ExportedAttempt[]): ExportSource {
  return { site: 'https://laveren.example.nl', assignment: { id: 'task-1', title: 'Week 1' }, attempts };
}
