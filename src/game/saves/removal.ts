import { forgetNotes } from './note-journal.ts';
import { type NoteDevice, playingOf } from './notes.ts';
import type { DamagedSave, Save } from './save.ts';
import type { SaveStore } from './store.ts';

interface RemovalDevice extends Pick<NoteDevice, 'notes' | 'storage'> {
  readonly saves: () => Promise<SaveStore>;
}

/**
 * Takes an attempt away, and with it what was written beside it, unless another save of the same playing
 * stays behind. Gives what is left.
 */
export async function removeAttempt(
  save: Save | DamagedSave,
  { saves, notes, storage }: RemovalDevice,
): Promise<readonly (Save | DamagedSave)[]> {
  const store = await saves();
  await store.remove(save.id);
  const left = await store.list();
  if ('damaged' in save) return left;
  const playing = playingOf(save.attempt);
  if (left.some((other) => !('damaged' in other) && playingOf(other.attempt) === playing)) return left;
  forgetNotes(storage(), playing);
  await (await notes()).remove(playing);
  return left;
}
