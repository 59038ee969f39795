import { useEffect, useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { invitationIn } from '../route.ts';
import { ViewHead } from '../view-head.tsx';
import type { Lecturer } from './account.ts';
import { cameBackIn } from './came-back.ts';
import { NewAccountForm } from './new-account.tsx';
import { SignIn } from './sign-in.tsx';

interface DoorProps {
  readonly fragment: string;
  readonly onSignedIn: (lecturer: Lecturer) => void;
}

/** Before the desk: signing in, or making an account with the invitation that the address holds. */
export function Door({ fragment, onSignedIn }: DoorProps) {
  const { t } = useEnvironment();
  const [back] = useState(() => cameBackIn(location.search));
  useEffect(() => {
    // Said once: who opens the page again did not just come back.
    if (back !== null) history.replaceState(null, '', location.pathname + location.hash);
  }, [back]);
  const secret = invitationIn(fragment);
  if (secret !== null) return <NewAccountForm secret={secret} onSignedIn={onSignedIn} />;
  return (
    <>
      <ViewHead title={t('desk.account.signIn')} />
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.intro')}</p>
      {back !== null && (
        <p class="notice" role="alert">
          {t(`desk.account.back.${back}`)}
        </p>
      )}
      <SignIn onSignedIn={onSignedIn} />
      <p class="desk-note">{t('desk.account.lost')}</p>
      <p class="desk-note">{t('desk.account.invitedOnly')}</p>
      <p class="desk-note">{t('desk.account.student')}</p>
    </>
  );
}
