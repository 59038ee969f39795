import { ask } from '../../client/ask.ts';
import { dropSession } from '../kept.ts';
import { toStart } from '../links.ts';
import { eraseNotepad } from '../methods/notes-kept.ts';
import { sentenceOf } from '../problem.ts';
import { useGroup } from '../use-group.ts';
import { useSession } from './use-session.ts';

/** A facilitator deletes the session and everything of it, on the server and on this device. */
export function useErase(): () => Promise<void> {
  const { words, device } = useGroup();
  const { id, say } = useSession();
  return async () => {
    const erased = await ask('DELETE', `/sessions/${id}`);
    if (!erased.ok) return say(sentenceOf(erased.error, words));
    dropSession(device.storage(), id);
    eraseNotepad(device.storage(), id);
    location.hash = toStart;
  };
}
