import { type Note, readNote } from './notes.ts';

/**
 * What was typed last, written in a small storage that answers at once, until the database has it. So a
 * page that is reloaded in mid-sentence loses no letter.
 */
const PREFIX = 'laveren.note.';

/** A note with the times of the versions whose words its writer knew, which it may therefore replace. */
export interface Jotted extends Note {
  readonly seen: readonly number[];
}

/** Tells whether it is written. */
export function jotNote(storage: Storage | null, note: Jotted): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(keyOf(note), JSON.stringify(note));
    return true;
  } catch {
    return false;
  }
}

/** Takes the jotted note away, unless something newer has been typed meanwhile. */
export function strikeNote(storage: Storage | null, note: Jotted): void {
  const key = keyOf(note);
  if (storage?.getItem(key) === JSON.stringify(note)) storage.removeItem(key);
}

/** Takes away whatever was jotted about something, or about everything beside a playing. */
export function forgetNotes(storage: Storage | null, playing: string, about?: string): void {
  for (const note of jottedNotes(storage)) {
    if (note.playing === playing && (about === undefined || note.about === about)) {
      storage?.removeItem(keyOf(note));
    }
  }
}

/** What was typed and never reached the database. What cannot be read is left out. */
export function jottedNotes(storage: Storage | null): readonly Jotted[] {
  if (storage === null) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.flatMap((key) => (key.startsWith(PREFIX) ? (parse(storage.getItem(key)) ?? []) : []));
}

function parse(text: string | null): Jotted | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    const note = readNote(found);
    return note === null ? null : { ...note, seen: seenIn(found) };
  } catch {
    return null;
  }
}

function seenIn(found: unknown): readonly number[] {
  const { seen }: { seen?: unknown } = { ...(found as object) };
  return Array.isArray(seen) ? seen.filter((time) => typeof time === 'number') : [];
}

const keyOf = ({ playing, about }: Pick<Note, 'playing' | 'about'>) => `${PREFIX}${playing}/${about}`;
