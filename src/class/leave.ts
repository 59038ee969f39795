import { type AskProblem, ask } from '../client/ask.ts';
import { makeAttempt } from '../core/notation.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { ClassDevice } from './device.ts';
import { dropClass, type KeptClass } from './kept.ts';

/**
 * Has everything erased that the server holds about the member, and lets go of the class here. The attempts on
 * the device stay, as practice of one's own: they are handed in nowhere any more.
 */
export async function leaveClass(room: KeptClass, device: ClassDevice): Promise<Result<null, AskProblem>> {
  const erased = await ask('DELETE', `/classes/${room.class.id}/mine`);
  if (!erased.ok) return err(erased.error);
  dropClass(device.storage(), room.class.id);
  const [saves, handed] = [await device.saves(), await device.handed()];
  for (const save of await saves.list()) {
    if ('damaged' in save) continue;
    const { classId, member } = save.assigned ?? {};
    if (classId !== room.class.id || member !== room.member.id) continue;
    await saves.put({ ...save, assigned: undefined }, makeAttempt(save.attempt));
    await handed.remove(save.id);
  }
  return ok(null);
}
