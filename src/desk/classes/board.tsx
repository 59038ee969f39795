import maximizeIcon from 'lucide-static/icons/maximize.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import type { DeskClass, DeskClassAnswer } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { toClass, toClasses } from '../links.ts';
import { useAnswer } from '../use-answer.ts';
import { ViewHead } from '../view-head.tsx';
import { JoinCode } from './join-code.tsx';
import { useJoinLink } from './use-join-link.ts';

/** What stands on the board of the classroom: how to join, readable from the last row. */
export function BoardView({ id }: { readonly id: string }) {
  const { t } = useEnvironment();
  const { answer, refresh } = useAnswer<DeskClassAnswer>(`/desk/classes/${id}`);
  const title = answer?.ok === true ? answer.value.class.name : t('desk.class.title');
  return (
    <>
      <ViewHead
        title={title}
        back={[
          { href: toClasses, text: t('desk.title') },
          { href: toClass(id), text: title },
        ]}
      />
      <Answered answer={answer} onAgain={refresh}>
        {({ class: room }) => <Board room={room} />}
      </Answered>
    </>
  );
}

function Board({ room }: { readonly room: DeskClass }) {
  const { t } = useEnvironment();
  const { page, link } = useJoinLink(room);
  const dialog = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="board"
      aria-labelledby="board-title"
      onClose={() => {
        location.replace(toClass(room.id));
      }}
    >
      <div ref={sheet} class="board-sheet">
        <h2 id="board-title" class="board-title" dir="auto">
          {room.name}
        </h2>
        <p class="board-where">{t('desk.join.goTo', { address: page.replace(/^https?:\/\//, '') })}</p>
        <div class="board-ways">
          <JoinCode code={room.code} />
          <QrCode text={link} label={t('desk.join.qr', { name: room.name })} />
        </div>
        <p class="desk-actions">
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              const whole =
                document.fullscreenElement === null
                  ? sheet.current?.requestFullscreen()
                  : document.exitFullscreen();
              whole?.catch(reportError);
            }}
          >
            <span class="nl-button__icon-start">
              <Icon svg={maximizeIcon} />
            </span>
            <span class="nl-button__label">{t('desk.join.fullScreen')}</span>
          </button>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => dialog.current?.close()}>
            {t('app.close')}
          </button>
        </p>
      </div>
    </dialog>
  );
}
