import { keptBy } from '../kept.ts';
import { toSession } from '../links.ts';
import { useGroup } from '../use-group.ts';

/**
 * Who opens the link again, or types the code again, most likely wants back in as who they are here. Nobody goes on
 * as somebody else by it: who they are is proven by a cookie of this device.
 */
export function AlreadyIn({ way }: { readonly way: string }) {
  const { words, device } = useGroup();
  const known = keptBy(device.storage(), way);
  if (known === null) return null;
  const { session, name } = known;
  return (
    <div class="given-choice">
      <p>{words('join.known', { name })}</p>
      <p>
        <a class="nl-button nl-button--primary" href={toSession(session)}>
          {words('join.goOn', { name })}
        </a>
      </p>
      <p class="group-soft">{words('join.other')}</p>
    </div>
  );
}
