import { err, ok, type Result } from '../../core/result.ts';
import { hasOnly, isFound } from './fields.ts';
import { RESULT_FORMAT, RESULT_LIMITS, RESULT_VERSION, type ResultEntry } from './format.ts';
import { entryDigest } from './make.ts';
import { readEntry } from './read-entry.ts';

/** Why a file as a whole cannot be checked. */
export type ResultProblem =
  | 'empty'
  | 'too-big'
  | 'not-json'
  | 'not-a-result'
  | 'future-version'
  | 'too-many-attempts'
  | 'no-attempts';

/** An attempt of a file that can be read: what it says, and whether that is still what was written. */
export interface ReadEntry {
  readonly entry: ResultEntry;
  /** False where its digest no longer fits. */
  readonly intact: boolean;
}

/** An attempt of a file that cannot be read; the others can. */
export interface DamagedEntry {
  /** The field that is not what it should be. */
  readonly damaged: string;
}

/** A size, in bytes, that is refused before anything is read. */
export function refuseSize(bytes: number): ResultProblem | null {
  if (bytes === 0) return 'empty';
  return bytes > RESULT_LIMITS.bytes ? 'too-big' : null;
}

/** Reads a result file from anybody. Nothing in it is believed but its shape. */
export function parseResult(
  text: string,
): Result<readonly (ReadEntry | DamagedEntry)[], { readonly code: ResultProblem }> {
  if (text.trim() === '') return err({ code: 'empty' });
  if (text.length > RESULT_LIMITS.bytes) return err({ code: 'too-big' });
  const found = parseJson(text);
  if (found === null) return err({ code: 'not-json' });
  if (!isFound(found.value) || found.value.format !== RESULT_FORMAT) return err({ code: 'not-a-result' });
  const { version, attempts } = found.value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ code: 'not-a-result' });
  }
  if (version > RESULT_VERSION) return err({ code: 'future-version' });
  if (!Array.isArray(attempts) || !hasOnly(found.value, ['format', 'version', 'attempts'])) {
    return err({ code: 'not-a-result' });
  }
  if (attempts.length === 0) return err({ code: 'no-attempts' });
  if (attempts.length > RESULT_LIMITS.attempts) return err({ code: 'too-many-attempts' });
  return ok(attempts.map(readSealed));
}

function readSealed(found: unknown): ReadEntry | DamagedEntry {
  if (!isFound(found)) return { damaged: 'attempt' };
  const { digest, ...rest } = found;
  if (typeof digest !== 'string') return { damaged: 'digest' };
  const read = readEntry(rest);
  if (!read.ok) return { damaged: read.error };
  return { entry: read.value, intact: entryDigest(read.value) === digest };
}

/** Null for what is no JSON; text nested so deeply that the engine gives up is none either. */
function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
