import { useState } from 'preact/hooks';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useWhen } from '../../ui/when.ts';
import { keptSessions } from '../kept.ts';
import { toSession } from '../links.ts';
import { useGroup } from '../use-group.ts';

/** The sessions that somebody is in on this device. */
export function Ongoing() {
  const { words, device } = useGroup();
  const titleOf = useTitleOf();
  const when = useWhen();
  const [kept] = useState(() => keptSessions(device.storage()));
  if (kept.length === 0) return null;
  return (
    <section class="group-section" aria-labelledby="ongoing">
      <h2 id="ongoing" class="nl-heading nl-heading--level-2">
        {words('start.ongoing')}
      </h2>
      <ul class="group-list">
        {kept.map(({ session, name, scenario, seen }) => (
          <li key={session}>
            <a class="nl-link" href={toSession(session)}>
              {scenario === null ? words('start.session') : titleOf(scenario)}
            </a>{' '}
            <span class="group-soft">{words('start.asWho', { name, when: when(seen) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
