import type { Attempt } from '../../core/attempt.ts';
import { makeAttempt, parseAttempt } from '../../core/notation.ts';
import type { Language } from '../../core/texts.ts';
import { isLanguage } from '../../i18n/language.ts';

/** An attempt as it is kept on the device: the choices, and beside them what replay cannot derive. */
export interface Save {
  readonly id: string;
  readonly attempt: Attempt;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly changed: number;
  /** When the ending was reached; null while the conversation goes on. */
  readonly finished: number | null;
}

/** What the database holds: one line of notation, readable without us. */
export interface SaveRecord {
  readonly id: string;
  readonly scenario: string;
  readonly notation: string;
  readonly language: string;
  readonly started: number;
  readonly changed: number;
  readonly finished: number | null;
}

/** A record that cannot be read. It is shown as such and harms no other. */
export interface DamagedSave {
  readonly id: string;
  readonly damaged: true;
}

export function recordOf({ id, attempt, language, started, changed, finished }: Save): SaveRecord {
  const notation = makeAttempt(attempt);
  return { id, scenario: attempt.scenario, notation, language, started, changed, finished };
}

/** Reads what the database gives back, which anybody may have changed in the meantime. */
export function readRecord(found: Readonly<Record<keyof SaveRecord, unknown>>): Save | DamagedSave {
  const { id, scenario, notation, language, started, changed, finished } = found;
  const damaged: DamagedSave = { id: String(id), damaged: true };
  if (typeof notation !== 'string' || typeof language !== 'string') return damaged;
  if (!isTime(started) || !isTime(changed) || !(finished === null || isTime(finished))) return damaged;
  const parsed = parseAttempt(notation);
  if (!parsed.ok || parsed.value.scenario !== scenario || !isLanguage(language)) return damaged;
  return { id: String(id), attempt: parsed.value, language, started, changed, finished };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
