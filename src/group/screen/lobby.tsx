import { QrCode } from '../../ui/qr-code.tsx';
import { toJoinWith } from '../links.ts';
import { JoinCode } from '../session/join-ways.tsx';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { useTypedAddress, useWholeLink } from '../use-link.ts';

/** Who joined last sees that it worked; more names would push the code off the screen. */
const MOST = 12;

/** Before the beginning: how to come in, and who is; where hands are raised nobody has to. */
export function ScreenLobby() {
  const { shared } = useSession();
  const words = useWords();
  if (!shared.setup.hands) return <Ways />;
  return <p class="screen-lobby screen-large">{words('hands.screen')}</p>;
}

function Ways() {
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
            {shared.people.slice(-MOST).map(({ id, name }) => (
              <li key={id} dir="auto">
                {name}
              </li>
            ))}
            {shared.people.length > MOST && (
              <li>{words('people.others', { count: shared.people.length - MOST })}</li>
            )}
          </ul>
        )}
      </div>
      <QrCode text={wholeLink(toJoinWith(link))} label={words('lobby.qr')} />
    </div>
  );
}
