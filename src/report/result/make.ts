import { canonicalJson, digestOf } from '../../core/digest.ts';
import { makeAttempt } from '../../core/notation.ts';
import { RESULT_FORMAT, RESULT_VERSION, type ResultEntry, type ResultNote } from './format.ts';

/** A result file as it is kept: its name and its text. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Equal attempts with equal notes give equal files, in whatever order they are handed over. */
export function makeResult(entries: readonly ResultEntry[]): ResultFile {
  const attempts = canonicalEntries(entries).map((entry) => ({
    ...writtenEntry(entry),
    digest: entryDigest(entry),
  }));
  const text = `${JSON.stringify({ format: RESULT_FORMAT, version: RESULT_VERSION, attempts }, null, 2)}\n`;
  return { name: nameOf(entries, text), text };
}

/** By the time they began, those without one first, and then by what they say; notes by what they are about. */
export function canonicalEntries(entries: readonly ResultEntry[]): readonly ResultEntry[] {
  return entries
    .map((entry) => ({ ...entry, notes: sortedNotes(entry.notes) }))
    .map((entry) => ({ entry, key: `${entry.started ?? ''} ${canonicalJson(writtenEntry(entry))}` }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ entry }) => entry);
}

/**
 * The SHA-256 of everything in an entry. It finds what was changed by accident or by a careless hand; it is
 * no signature, because who changes an entry on purpose can make its digest again.
 */
export function entryDigest(entry: ResultEntry): string {
  return digestOf(canonicalJson(writtenEntry({ ...entry, notes: sortedNotes(entry.notes) })), 64);
}

function writtenEntry({ attempt, claims, language, started, finished, notes }: ResultEntry) {
  const { scoring, ending, roles, worlds } = claims;
  const written = notes.map(({ about, fields }) => ({ about, fields: sortedFields(fields) }));
  return {
    attempt: makeAttempt(attempt),
    scoring,
    language,
    started,
    finished,
    ending,
    roles,
    worlds,
    notes: written,
  };
}

function nameOf(entries: readonly ResultEntry[], text: string): string {
  const [first] = entries;
  const what = entries.length === 1 && first !== undefined ? first.attempt.scenario : 'period';
  return `laveren-result-${what}-${digestOf(text, 8)}.json`;
}

function sortedNotes(notes: readonly ResultNote[]): readonly ResultNote[] {
  return [...notes].sort((a, b) => compare(a.about, b.about));
}

function sortedFields(fields: ResultNote['fields']): ResultNote['fields'] {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => compare(a, b)));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
