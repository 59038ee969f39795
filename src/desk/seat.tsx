import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { ask as askServer, type Method } from '../client/ask.ts';
import { ArrivedContext } from '../ui/arrival.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useEnvironment } from '../ui/environment.ts';
import { matchRoute } from '../ui/route.ts';
import { toClasses, toOwnScenarios } from './links.ts';
import { sentenceOf } from './problem.ts';
import { invitationIn } from './route.ts';
import { useOwn } from './scenarios/use-own.ts';
import { type Lecturer, signOut } from './session/account.ts';
import { SignIn } from './session/sign-in.tsx';
import { DeskContext } from './use-desk.ts';
import { ViewHead } from './view-head.tsx';
import { VIEWS } from './views.tsx';

interface SeatProps {
  readonly lecturer: Lecturer;
  readonly fragment: string;
  readonly onSignedIn: (lecturer: Lecturer) => void;
  readonly onSignedOut: () => void;
}

/** Where a lecturer sits: the view that the address names, what was done last, and the way out. */
export function Seat({ lecturer, fragment, onSignedIn, onSignedOut }: SeatProps) {
  const { t } = useEnvironment();
  const [said, setSaid] = useState({ what: '', at: '' });
  const { ask, ended, goOn } = useAsking();
  const own = useOwn(ask);
  const [first] = useState(fragment);
  const arrived = useRef(false);
  if (fragment !== first) arrived.current = true;
  // What is said belongs to where the lecturer then is, or goes in the same breath.
  const say = useCallback((what: string) => setSaid({ what, at: location.hash.slice(1) }), []);
  const desk = useMemo(() => ({ lecturer, ask, say, own }), [lecturer, ask, say, own]);
  const leave = async () => {
    const left = await signOut();
    if (!left.ok) return say(sentenceOf(left.error, t));
    location.hash = '';
    onSignedOut();
  };
  return (
    <DeskContext.Provider value={desk}>
      <div class="desk-bar">
        <p>{t('desk.account.signedInAs', { name: lecturer.name })}</p>
        <p class="desk-bar-links">
          <a class="nl-link" href={toOwnScenarios}>
            {t('desk.own.title')}
          </a>
          <a class="nl-link" href="#account">
            {t('desk.account.title')}
          </a>
          <a class="nl-link" href="#invite">
            {t('desk.invite.title')}
          </a>
          <button
            type="button"
            class="nl-button nl-button--subtle"
            onClick={() => void leave().catch(reportError)}
          >
            {t('desk.account.signOut')}
          </button>
        </p>
      </div>
      <p class="desk-said" role="status">
        {said.at === fragment && said.what}
      </p>
      <ArrivedContext.Provider value={arrived.current}>
        <div key={fragment} class="desk-view">
          {drawView(fragment) ?? <NoView fragment={fragment} />}
        </div>
      </ArrivedContext.Provider>
      <Dialog title={t('desk.account.again')} open={ended} onClose={() => goOn(false)}>
        {ended && (
          <>
            <p class="desk-note">{t('desk.account.againHelp')}</p>
            <SignIn
              onSignedIn={(again) => {
                if (again.id !== lecturer.id) onSignedIn(again);
                goOn(true);
              }}
            />
          </>
        )}
      </Dialog>
    </DeskContext.Provider>
  );
}

/** Where the address names no view; a new account is made by who is not signed in. */
function NoView({ fragment }: { readonly fragment: string }) {
  const { t } = useEnvironment();
  const invited = invitationIn(fragment) !== null;
  return (
    <>
      <ViewHead title={t('desk.noView')} back={[{ href: toClasses, text: t('desk.title') }]} />
      {invited && <p>{t('desk.account.alreadyIn')}</p>}
    </>
  );
}

function drawView(fragment: string) {
  for (const { path, draw } of VIEWS) {
    const ids = matchRoute(path, fragment);
    if (ids !== null) return draw(...ids);
  }
  return null;
}

/** Asks the class server; where the session has ended, what was asked waits until somebody has signed in again. */
function useAsking() {
  const [ended, setEnded] = useState(false);
  const waiting = useRef<((back: boolean) => void)[]>([]);
  const ask = useCallback(async <T,>(method: Method, path: string, body?: unknown) => {
    for (;;) {
      const answer = await askServer<T>(method, path, body);
      if (answer.ok || answer.error.code !== 'not-signed-in') return answer;
      const back = await new Promise<boolean>((resolve) => {
        waiting.current.push(resolve);
        setEnded(true);
      });
      if (!back) return answer;
    }
  }, []);
  const goOn = useCallback((back: boolean) => {
    setEnded(false);
    for (const resolve of waiting.current.splice(0)) resolve(back);
  }, []);
  return { ask, ended, goOn };
}
