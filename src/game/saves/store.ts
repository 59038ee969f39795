import type { CopyStore } from './copies.ts';
import type { HandedStore } from './handed.ts';
import type { NoteStore } from './notes.ts';
import type { DamagedSave, Save } from './save.ts';

/** All that a device keeps: the attempts, what was written beside them, what a class server has of them, copies of its scenarios. */
export interface DeviceStores {
  readonly saves: SaveStore;
  readonly notes: NoteStore;
  readonly handed: HandedStore;
  readonly copies: CopyStore;
}

/**
 * Where attempts are kept. Nothing here throws: a device that keeps nothing is a fact the page reports,
 * not an error that stops a conversation.
 */
export interface SaveStore {
  /** False where the device refuses storage: then everything lives as long as the page. */
  readonly lasting: boolean;
  put(save: Save, expected: string | null): Promise<PutOutcome>;
  /** The attempts of a scenario, or of all; the last changed first, damaged ones at the end. */
  list(scenario?: string): Promise<readonly (Save | DamagedSave)[]>;
  remove(id: string): Promise<void>;
}

/**
 * `kept`: it is on the device. `refused`: the device would not (full, or switched off). `taken`: somebody
 * else, another tab, has changed this attempt since `expected` (its notation then), so nothing was written.
 */
export type PutOutcome = 'kept' | 'refused' | 'taken';

export function newestFirst(saves: readonly (Save | DamagedSave)[]): readonly (Save | DamagedSave)[] {
  const when = (save: Save | DamagedSave) => ('damaged' in save ? -1 : save.changed);
  return [...saves].sort((a, b) => when(b) - when(a));
}
