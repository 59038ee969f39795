import { useEffect } from 'preact/hooks';
import { keepSession } from '../kept.ts';
import { eraseNotepad } from '../methods/notes-kept.ts';
import { useGroup } from '../use-group.ts';
import { useSession } from './use-session.ts';

/** Remembers on this device that somebody is in the session, as who; forgets their notes once it is closed. */
export function useKept(): void {
  const { device } = useGroup();
  const { id, shared, own, code, link } = useSession();
  const { name } = own;
  const scenario = shared.setup.story?.scenario ?? null;
  useEffect(() => {
    keepSession(device.storage(), { session: id, name, scenario, seen: device.now(), ways: [code, link] });
  }, [device, id, name, scenario, code, link]);
  const { closed } = shared;
  useEffect(() => {
    if (closed) eraseNotepad(device.storage(), id);
  }, [device, id, closed]);
}
