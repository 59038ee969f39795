import type { Attempt } from '../../core/attempt.ts';
import { partFinished } from '../../core/measured.ts';
import { makeAttempt, parseAttempt } from '../../core/notation.ts';
import type { Language } from '../../core/texts.ts';
import type { DamagedSave, Save } from '../../game/saves/save.ts';

/** An attempt that can be put in a report. Times are milliseconds since 1970, null where nobody knows. */
export interface Candidate {
  readonly id: string;
  readonly attempt: Attempt;
  readonly language: Language;
  readonly started: number | null;
  readonly finished: number | null;
  /** True where it began in the middle of another attempt, or a group sailed it. */
  readonly branched: boolean;
  /** True where it is the course of a group. */
  readonly group: boolean;
  /** True for the first complete attempt of its scenario on this device: the one that measures. */
  readonly measured: boolean;
}

/** The candidate that came with the address and is not on this device. */
export const FROM_ADDRESS = 'address';

/**
 * What can be chosen from, the last played first: the attempts on this device that have a choice in them, and
 * the one that the address names, where that is another.
 */
export function candidatesOf(
  saves: readonly (Save | DamagedSave)[],
  fragment: string,
  language: Language,
): readonly Candidate[] {
  const readable = saves.flatMap((save) =>
    'damaged' in save || save.attempt.moves.length === 0 ? [] : save,
  );
  const complete = readable.flatMap(({ id, attempt, finished, branch, group }) => {
    const branched = branch !== undefined || group !== undefined;
    return finished === null ? [] : { id, scenario: attempt.scenario, finished, branched };
  });
  const measured = new Set(partFinished(complete).measured.map(({ id }) => id));
  const kept = readable
    .sort((a, b) => b.started - a.started)
    .map(({ id, attempt, language: played, started, finished, ...save }): Candidate => {
      const group = save.group !== undefined;
      const branched = group || save.branch !== undefined;
      return {
        id,
        attempt,
        language: played,
        started,
        finished,
        branched,
        group,
        measured: measured.has(id),
      };
    });
  const named = parseAttempt(fragment);
  if (!named.ok || named.value.moves.length === 0 || keptAs(kept, named.value) !== null) return kept;
  const other = {
    attempt: named.value,
    language,
    started: null,
    finished: null,
    branched: false,
    group: false,
    measured: false,
  };
  return [{ id: FROM_ADDRESS, ...other }, ...kept];
}

/** What is chosen before anybody has chosen: the attempt of the address, or else those that measure. */
export function chosenAtFirst(candidates: readonly Candidate[], fragment: string): ReadonlySet<string> {
  const named = parseAttempt(fragment);
  const one = named.ok ? keptAs(candidates, named.value) : null;
  if (one !== null) return new Set([one]);
  const measured = candidates.filter((candidate) => candidate.measured);
  return new Set((measured.length > 0 ? measured : candidates.slice(0, 1)).map(({ id }) => id));
}

/** Those that began on these days (`2026-11-22`, either may be empty), by the reader's own calendar. */
export function inPeriod(candidates: readonly Candidate[], from: string, until: string): ReadonlySet<string> {
  const within = candidates.filter(({ started }) => {
    if (started === null) return false;
    const day = dayOf(started);
    return (from === '' || day >= from) && (until === '' || day <= until);
  });
  return new Set(within.map(({ id }) => id));
}

function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function keptAs(candidates: readonly Candidate[], attempt: Attempt): string | null {
  const line = makeAttempt(attempt);
  return candidates.find((candidate) => makeAttempt(candidate.attempt) === line)?.id ?? null;
}
