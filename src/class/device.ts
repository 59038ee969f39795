import type { HandedStore } from '../game/saves/handed.ts';
import type { NoteStore } from '../game/saves/notes.ts';
import type { SaveStore } from '../game/saves/store.ts';

/** What a class needs of the device. */
export interface ClassDevice {
  readonly saves: () => Promise<SaveStore>;
  readonly notes: () => Promise<NoteStore>;
  readonly handed: () => Promise<HandedStore>;
  /** Null where the browser refuses. */
  readonly storage: () => Storage | null;
  readonly now: () => number;
  readonly newId: () => string;
}
