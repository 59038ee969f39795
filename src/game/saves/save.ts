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
  /** Set where it began in the middle of another attempt. */
  readonly branch?: Branch | undefined;
}

/** Where an attempt left another one. */
export interface Branch {
  /** The playing it left, as `playingOf` names it. That attempt may be gone. */
  readonly from: string;
  /** How many choices both have in common. */
  readonly at: number;
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
  readonly branch?: Branch;
}

/** A record that cannot be read. It is shown as such and harms no other. */
export interface DamagedSave {
  readonly id: string;
  readonly damaged: true;
}

export function recordOf({ id, attempt, language, started, changed, finished, branch }: Save): SaveRecord {
  const notation = makeAttempt(attempt);
  const record = { id, scenario: attempt.scenario, notation, language, started, changed, finished };
  return branch === undefined ? record : { ...record, branch };
}

/** Reads what the database gives back, which anybody may have changed in the meantime. */
export function readRecord(found: Readonly<Partial<Record<keyof SaveRecord, unknown>>>): Save | DamagedSave {
  const { id, scenario, notation, language, started, changed, finished } = found;
  const damaged: DamagedSave = { id: String(id), damaged: true };
  if (typeof notation !== 'string' || typeof language !== 'string') return damaged;
  if (!isTime(started) || !isTime(changed) || !(finished === null || isTime(finished))) return damaged;
  const parsed = parseAttempt(notation);
  if (!parsed.ok || parsed.value.scenario !== scenario || !isLanguage(language)) return damaged;
  const save = { id: String(id), attempt: parsed.value, language, started, changed, finished };
  const branch = readBranch(found.branch);
  return branch === null ? save : { ...save, branch };
}

/** Null for anything else: an attempt is none the worse for not knowing where it began. */
function readBranch(found: unknown): Branch | null {
  if (typeof found !== 'object' || found === null) return null;
  const { from, at }: Readonly<Record<string, unknown>> = { ...found };
  if (typeof from !== 'string' || typeof at !== 'number' || !Number.isInteger(at) || at < 0) return null;
  return { from, at };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
