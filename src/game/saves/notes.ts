/**
 * What a player wrote beside an attempt: the reason for a choice, a reflection. Never part of the attempt,
 * never scored, and kept word for word.
 */
export interface Note {
  /** The playing it stands beside, as `playingOf` names it. */
  readonly playing: string;
  /** What it is about: `reason/<decision>`, or the name of a reflection form. One note for each. */
  readonly about: string;
  /** The answers by the name of their question. */
  readonly fields: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Where notes are kept. Nothing here throws: a device that keeps nothing is a fact the page reports. */
export interface NoteStore {
  /** False where the device refuses storage: then everything lives as long as the page. */
  readonly lasting: boolean;
  put(note: Note): Promise<'kept' | 'refused'>;
  /** The notes beside one playing, or all. */
  list(playing?: string): Promise<readonly Note[]>;
  /** Takes away one note, or all beside a playing. */
  remove(playing: string, about?: string): Promise<void>;
}

/**
 * Names a playing by its scenario and seed, which stay the same while its moves grow; so a note stays beside
 * an attempt that goes on, and beside the same attempt that came from a file.
 */
export function playingOf({ scenario, seed }: { readonly scenario: string; readonly seed: number }): string {
  return `${scenario} ${seed}`;
}
