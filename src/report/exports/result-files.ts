import { grouped } from '../../core/grouped.ts';
import { replay } from '../../core/replay.ts';
import { claimsOf } from '../result/claims.ts';
import { RESULT_LIMITS, type ResultEntry } from '../result/format.ts';
import { makeResult, type ResultFile } from '../result/make.ts';
import { isReadableNote } from '../result/read-entry.ts';
import { safeName } from './file-name.ts';
import type { ExportedAttempt, ExportSource } from './source.ts';

/**
 * A verifiable result file for each member, as the check page reads them; more than one where a file would hold
 * too much. One at a time, because every attempt is replayed for it.
 */
export function* resultFiles({ attempts }: ExportSource): Generator<ResultFile> {
  for (const own of grouped(attempts, ({ member }) => member.id).values()) {
    for (let from = 0; from < own.length; from += RESULT_LIMITS.attempts) {
      const entries = own.slice(from, from + RESULT_LIMITS.attempts);
      const member = entries[0]?.member;
      if (member === undefined) continue;
      const { name, text } = makeResult(entries.map(entryOf));
      yield { name: `${safeName(member.name)}-${safeName(member.id)}/${name}`, text };
    }
  }
}

function entryOf({ attempt, edition, language, started, ended, notes }: ExportedAttempt): ResultEntry {
  return {
    attempt,
    claims: claimsOf(attempt, replay(edition, attempt).moments),
    language,
    started,
    finished: ended,
    // What no reader would take must not make the whole attempt unreadable.
    notes: notes.filter(isReadableNote).slice(0, RESULT_LIMITS.notes),
  };
}
