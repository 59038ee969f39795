/**
 * What a player wrote beside an attempt: the reason for a choice, a reflection. Never part of the attempt,
 * never scored, and kept word for word.
 */
export interface Note {
  /** The playing it stands beside, as `playingOf` names it. */
  readonly playing: string;
  /** What it is about: `reason/<decision>`, `<reflection form>` or `<reflection form>/<decision>`. One note for each. */
  readonly about: string;
  /** The answers by the name of their question. */
  readonly fields: NoteFields;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

export type NoteFields = Readonly<Record<string, string>>;

/** Where notes are kept. A device that keeps nothing is a fact the page reports, and no error. */
export interface NoteStore {
  /** False where the device refuses storage: then everything lives as long as the page. */
  readonly lasting: boolean;
  /**
   * Writes a note over the one before. `seen` are the times (`changed`) of the versions whose words the
   * writer knows; when another stands there, nothing is written. Without `seen` it is always written.
   */
  put(note: Note, seen?: readonly number[]): Promise<NoteOutcome>;
  /** The notes beside one playing, or all; the last changed first. */
  list(playing?: string): Promise<readonly Note[]>;
  /** Takes away one note, or all beside a playing. Rejects where the device will not. */
  remove(playing: string, about?: string): Promise<void>;
}

/** `refused`: the device would not. `taken`: somebody else, another tab, has written there meanwhile. */
export type NoteOutcome = 'kept' | 'refused' | 'taken';

/** What a page needs of the device to keep notes. */
export interface NoteDevice {
  readonly notes: () => Promise<NoteStore>;
  /** For what was typed last; null where the browser refuses. */
  readonly storage: () => Storage | null;
  readonly now: () => number;
}

/**
 * Names a playing by its scenario and seed, which stay the same while its moves grow; so a note stays beside
 * an attempt that goes on, and beside the same attempt that came from a file.
 */
export function playingOf({ scenario, seed }: { readonly scenario: string; readonly seed: number }): string {
  return `${scenario} ${seed}`;
}

/** What somebody took along from a group, in the fields `words` and `agreements`. */
export const FROM_GROUP = 'intervision';

export const reasonFor = (decision: string): string => `reason/${decision}`;

/** Reads what a database or a file gives, which anybody may have changed in the meantime. */
export function readNote(found: unknown): Note | null {
  if (typeof found !== 'object' || found === null) return null;
  const { playing, about, fields, changed }: Readonly<Record<string, unknown>> = { ...found };
  if (typeof playing !== 'string' || typeof about !== 'string') return null;
  if (typeof changed !== 'number' || !Number.isFinite(changed)) return null;
  if (typeof fields !== 'object' || fields === null) return null;
  const texts = Object.entries(fields).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  );
  return { playing, about, fields: Object.fromEntries(texts), changed };
}

/** True when nothing is written in it. */
export function isBlank(fields: NoteFields): boolean {
  return Object.values(fields).every((text) => text === '');
}

/**
 * Two versions of the same note as one in which no word of either is lost: where one text holds the other
 * it is enough, and otherwise `theirs` stands below `ours`.
 */
export function joinFields(ours: NoteFields, theirs: NoteFields): NoteFields {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(names.map((name) => [name, joinTexts(ours[name] ?? '', theirs[name] ?? '')]));
}

function joinTexts(ours: string, theirs: string): string {
  if (ours.includes(theirs)) return ours;
  return theirs.includes(ours) ? theirs : `${ours}\n\n${theirs}`;
}
