import { CopyLink } from '../../ui/form/copy-link.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { toJoinWith } from '../links.ts';
import { useWords } from '../use-group.ts';
import { useTypedAddress, useWholeLink } from '../use-link.ts';
import { useSession } from './use-session.ts';

/** How others come into the session: a code to type, a link to click, a picture to scan. */
export function JoinWays() {
  const { code, link, say } = useSession();
  const words = useWords();
  const wholeLink = useWholeLink();
  return (
    <div class="join-ways">
      <div class="group-section">
        <p>{words('lobby.goTo', { address: useTypedAddress() })}</p>
        <JoinCode code={code} />
        <CopyLink label={words('lobby.link')} link={wholeLink(toJoinWith(link))} say={say} />
      </div>
      <QrCode text={wholeLink(toJoinWith(link))} label={words('lobby.qr')} />
    </div>
  );
}

/** In large letters. A screen reader hears it letter by letter; who selects it gets it in one piece. */
export function JoinCode({ code }: { readonly code: string }) {
  const words = useWords();
  return (
    <p class="join-code">
      <span class="writing-label">{words('lobby.code')}</span>
      <span class="join-code-signs" aria-hidden="true">
        {code}
      </span>
      <span class="visually-hidden">{[...code].join(' ')}</span>
    </p>
  );
}
