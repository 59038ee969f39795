import { type AskProblem, ask } from '../client/ask.ts';
import { makeAttempt } from '../core/notation.ts';
import { err, ok, type Result } from '../core/result.ts';
import { playingOf } from '../game/saves/notes.ts';
import { removeAttempt } from '../game/saves/removal.ts';
import type { Save } from '../game/saves/save.ts';
import type { ClassDevice } from './device.ts';
import { dropClass, type KeptClass } from './kept.ts';

/** A member's attempts on this device: those that can be had back from the class, and those that only are here. */
export interface SortedOut {
  readonly handedIn: readonly Save[];
  readonly staying: readonly Save[];
}

/** An attempt can be had back when the class has all its moves, and every word that was written beside it. */
export async function sortOut({ class: room, member }: KeptClass, device: ClassDevice): Promise<SortedOut> {
  const [saves, notes, handed] = [await device.saves(), await device.notes(), await device.handed()];
  const known = new Map((await handed.list()).map((one) => [one.id, one]));
  const written = await notes.list();
  const isThere = (save: Save) => {
    const there = known.get(save.id);
    const beside = written.filter(({ playing }) => playing === playingOf(save.attempt));
    return (
      there?.notation === makeAttempt(save.attempt) &&
      beside.every(({ about, changed }) => there.notes[about] === changed)
    );
  };
  const own = (await saves.list())
    .flatMap((save) => ('damaged' in save ? [] : [save]))
    .filter(({ assigned }) => assigned?.classId === room.id && assigned.member === member.id);
  return { handedIn: own.filter(isThere), staying: own.filter((save) => !isThere(save)) };
}

/**
 * Signs out on this device, and takes away from it what can be had back. It needs a connection: only the server
 * can take its cookie away.
 */
export async function signOut(room: KeptClass, device: ClassDevice): Promise<Result<null, AskProblem>> {
  const left = await ask('DELETE', `/classes/${room.class.id}/device`);
  if (!left.ok) return err(left.error);
  const { handedIn } = await sortOut(room, device);
  const handed = await device.handed();
  for (const save of handedIn) {
    await removeAttempt(save, device);
    await handed.remove(save.id);
  }
  dropClass(device.storage(), room.class.id);
  return ok(null);
}
