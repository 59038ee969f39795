import { QrCode } from '../../ui/qr-code.tsx';
import { toJoinWith } from '../links.ts';
import { JoinCode } from '../session/join-ways.tsx';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { useTypedAddress, useWholeLink } from '../use-link.ts';

/** Before the beginning: how to come in, and who is. */
export function ScreenLobby() {
  const { shared, code, link } = useSession();
  const words = useWords();
  const wholeLink = useWholeLink();
  return (
    <div class="screen-lobby">
      <div class="screen-ways">
        <p class="screen-large">{words('lobby.goTo', { address: useTypedAddress() })}</p>
        <JoinCode code={code} />
        <p class="screen-large">{words('lobby.here', { count: shared.count.here })}</p>
        {!shared.setup.hall && (
          <ul class="people-here">
            {shared.people.map(({ id, name }) => (
              <li key={id} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        )}
      </div>
      <QrCode text={wholeLink(toJoinWith(link))} label={words('lobby.qr')} />
    </div>
  );
}
