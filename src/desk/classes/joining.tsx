import { useEnvironment } from '../../ui/environment.ts';
import { CopyLink } from '../../ui/form/copy-link.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import type { DeskClass } from '../../wire/answers.ts';
import { toBoard } from '../links.ts';
import { useDesk } from '../use-desk.ts';
import { JoinCode } from './join-code.tsx';
import { useJoinLink } from './use-join-link.ts';

/** How students come into the class: a code to type, a link to click, a picture to scan. */
export function Joining({ room }: { readonly room: DeskClass }) {
  const { t } = useEnvironment();
  const { say } = useDesk();
  const { link } = useJoinLink(room);
  return (
    <section class="desk-section" aria-labelledby="joining">
      <h2 id="joining" class="nl-heading nl-heading--level-2">
        {t('desk.join.title')}
      </h2>
      <p class="desk-note">{t('desk.join.intro')}</p>
      <div class="desk-join">
        <div class="desk-section">
          <JoinCode code={room.code} />
          <CopyLink label={t('desk.join.link')} link={link} say={say} />
          <p>
            <a class="nl-button nl-button--secondary" href={toBoard(room.id)}>
              {t('desk.join.board')}
            </a>
          </p>
        </div>
        <QrCode text={link} label={t('desk.join.qr', { name: room.name })} />
      </div>
    </section>
  );
}
