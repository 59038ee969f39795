import { PageStyle } from '../debrief/page-style.tsx';
import { useEnvironment } from '../ui/environment.ts';
import { useFragment } from '../ui/route.ts';
import style from './desk.css?inline';
import { recoveryIn } from './route.ts';
import { Seat } from './seat.tsx';
import type { Lecturer } from './session/account.ts';
import { Away } from './session/away.tsx';
import { Door } from './session/door.tsx';
import { Recovery } from './session/recovery.tsx';
import { useSession } from './session/use-session.ts';

/** A lecturer's desk: first who it is, then the view that the address names. */
export function DeskPage() {
  const { t } = useEnvironment();
  const fragment = useFragment();
  const { standing, look, sit, rise } = useSession();
  const recovery = recoveryIn(fragment);
  // The secret is used up, and the desk begins at its first view.
  const sitDown = (lecturer: Lecturer) => {
    history.replaceState(null, '', location.pathname);
    sit(lecturer);
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  if (recovery !== null && (standing.kind === 'nobody' || standing.kind === 'lecturer')) {
    return (
      <div class="frame-page desk">
        <PageStyle css={style} />
        <Recovery secret={recovery} onSignedIn={sitDown} />
      </div>
    );
  }
  return (
    <div class="frame-page desk">
      <PageStyle css={style} />
      {standing.kind === 'asking' && (
        <>
          <h1 class="nl-heading nl-heading--level-1">{t('desk.title')}</h1>
          <p role="status">{t('desk.loading')}</p>
        </>
      )}
      {standing.kind === 'away' && <Away problem={standing.problem} onAgain={look} />}
      {standing.kind === 'nobody' && <Door fragment={fragment} onSignedIn={sit} />}
      {standing.kind === 'lecturer' && (
        <Seat lecturer={standing.lecturer} fragment={fragment} onSignedIn={sit} onSignedOut={rise} />
      )}
    </div>
  );
}
