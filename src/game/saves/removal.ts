import { type NoteStore, playingOf } from './notes.ts';
import type { DamagedSave, Save } from './save.ts';
import type { SaveStore } from './store.ts';

/**
 * Takes an attempt away, and with it what was written beside it, unless another save of the same playing
 * stays behind. Gives what is left.
 */
export async function removeAttempt(
  save: Save | DamagedSave,
  saves: SaveStore,
  notes: NoteStore,
): Promise<readonly (Save | DamagedSave)[]> {
  await saves.remove(save.id);
  const left = await saves.list();
  if ('damaged' in save) return left;
  const playing = playingOf(save.attempt);
  const stays = left.some((other) => !('damaged' in other) && playingOf(other.attempt) === playing);
  if (!stays) await notes.remove(playing);
  return left;
}
