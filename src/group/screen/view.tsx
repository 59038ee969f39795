import maximizeIcon from 'lucide-static/icons/maximize.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { toJoinWith, toSession } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { ConnectionNote } from '../session/connection-note.tsx';
import { Session } from '../session/session.tsx';
import { SHAPE_VIEWS } from '../session/shapes.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { useTypedAddress, useWholeLink } from '../use-link.ts';
import { useLoaded } from '../use-loaded.ts';
import { ViewHead } from '../view-head.tsx';
import type { ViewProps } from '../views.tsx';
import { ScreenLobby } from './lobby.tsx';

/** The session on the big screen: what everybody may see, readable from the last row. */
export function ScreenView({ ids: [id = ''] }: ViewProps) {
  return (
    <Session id={id} before={(problem) => <NotThere problem={problem} />}>
      {() => <Screen />}
    </Session>
  );
}

function Screen() {
  const { t } = useEnvironment();
  const { id, shared, story, code, link } = useSession();
  const words = useWords();
  const wholeLink = useWholeLink();
  const address = useTypedAddress();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = story?.texts.title ?? words('report.ownCase');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Nothing on a screen that nobody sits at looks as if it were about to be pressed.
    heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  const begun = shared.begun && !shared.closed;
  return (
    <dialog
      ref={dialog}
      class="screen"
      aria-labelledby="screen-title"
      onClose={() => {
        location.replace(toSession(id));
      }}
    >
      <header class="screen-head">
        <h1 id="screen-title" ref={heading} tabIndex={-1} class="screen-title">
          {title}
        </h1>
        {begun && !shared.setup.hands && (
          <>
            <p class="screen-code">
              {words('screen.join', { address })} <strong>{code}</strong>
            </p>
            <QrCode text={wholeLink(toJoinWith(link))} label={words('lobby.qr')} />
          </>
        )}
        <p class="screen-tools">
          <button
            type="button"
            class="nl-button nl-button--subtle"
            onClick={() => {
              const whole =
                document.fullscreenElement === null
                  ? dialog.current?.requestFullscreen()
                  : document.exitFullscreen();
              whole?.catch(reportError);
            }}
          >
            <span class="nl-button__icon-start">
              <Icon svg={maximizeIcon} />
            </span>
            <span class="nl-button__label">{words('screen.full')}</span>
          </button>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => dialog.current?.close()}>
            {t('app.close')}
          </button>
        </p>
      </header>
      <ConnectionNote />
      {shared.closed ? (
        <p class="screen-large">{words('problem.closed')}</p>
      ) : shared.begun ? (
        <Begun />
      ) : (
        <ScreenLobby />
      )}
    </dialog>
  );
}

function Begun() {
  const { shared } = useSession();
  const View = useLoaded(SHAPE_VIEWS[shared.setup.shape].screen);
  return View === null ? null : <View />;
}

function NotThere({ problem }: { readonly problem: AskProblem | null }) {
  const words = useWords();
  return (
    <div class="frame-page group-view">
      <ViewHead title={words(problem === null ? 'session.coming' : 'session.notThere')} />
      <p role="status">{problem === null ? words('loading') : sentenceOf(problem, words)}</p>
    </div>
  );
}
