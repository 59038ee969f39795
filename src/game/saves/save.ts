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
  /** Set where it is made for an assignment of a class. */
  readonly assigned?: Assigned | undefined;
  /** Set where it is the course of a group, of which somebody took a copy along. */
  readonly group?: GroupCourse | undefined;
}

/** The session of intervision in which a group sailed it together. */
export interface GroupCourse {
  readonly session: string;
}

/** The assignment that an attempt is made for, and as which member of the class: a device may have several users. */
export interface Assigned {
  readonly classId: string;
  readonly assignment: string;
  readonly member: string;
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
  readonly assigned?: Assigned;
  readonly group?: GroupCourse;
}

/** A record that cannot be read. It is shown as such and harms no other. */
export interface DamagedSave {
  readonly id: string;
  readonly damaged: true;
}

export function recordOf(save: Save): SaveRecord {
  const { id, attempt, language, started, changed, finished, branch, assigned, group } = save;
  const notation = makeAttempt(attempt);
  return {
    ...{ id, scenario: attempt.scenario, notation, language, started, changed, finished },
    ...(branch !== undefined && { branch }),
    ...(assigned !== undefined && { assigned }),
    ...(group !== undefined && { group }),
  };
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
  const assigned = readAssigned(found.assigned);
  const group = readGroup(found.group);
  return {
    ...save,
    ...(branch !== null && { branch }),
    ...(assigned !== null && { assigned }),
    ...(group !== null && { group }),
  };
}

/** Null for anything else. */
function readGroup(found: unknown): GroupCourse | null {
  if (typeof found !== 'object' || found === null) return null;
  const { session }: Readonly<Record<string, unknown>> = { ...found };
  return typeof session === 'string' ? { session } : null;
}

/** Null for anything else: an attempt is none the worse for not knowing where it began. */
function readBranch(found: unknown): Branch | null {
  if (typeof found !== 'object' || found === null) return null;
  const { from, at }: Readonly<Record<string, unknown>> = { ...found };
  if (typeof from !== 'string' || typeof at !== 'number' || !Number.isInteger(at) || at < 0) return null;
  return { from, at };
}

/** Null for anything else: then nobody waits for it. */
function readAssigned(found: unknown): Assigned | null {
  if (typeof found !== 'object' || found === null) return null;
  const { classId, assignment, member }: Readonly<Record<string, unknown>> = { ...found };
  if (typeof classId !== 'string' || typeof assignment !== 'string' || typeof member !== 'string')
    return null;
  return { classId, assignment, member };
}

/** True when two attempts are made for the same assignment by the same member, or both for none. */
export function sameAssigned(one: Assigned | null | undefined, other: Assigned | null | undefined): boolean {
  const textOf = (assigned: Assigned | null | undefined) =>
    assigned ? `${assigned.classId} ${assigned.assignment} ${assigned.member}` : '';
  return textOf(one) === textOf(other);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
