import { useState } from 'preact/hooks';
import { PageStyle } from '../../debrief/page-style.tsx';
import { useEnvironment } from '../../ui/environment.ts';
import fileStyle from '../../ui/form/files.css?inline';
import { Answered } from '../answered.tsx';
import { toClasses } from '../links.ts';
import { useDesk } from '../use-desk.ts';
import { ViewHead } from '../view-head.tsx';
import { Beginning } from './beginning.tsx';
import { OwnList } from './list.tsx';
import { Outcome, type Sent } from './outcome.tsx';
import style from './scenarios.css?inline';
import { Upload } from './upload.tsx';

/** The scenarios a lecturer brought in, and bringing in another one. */
export function OwnScenariosView() {
  const { t } = useEnvironment();
  const { own } = useDesk();
  const [sent, setSent] = useState<Sent | null>(null);
  return (
    <>
      <PageStyle css={fileStyle + style} />
      <ViewHead title={t('desk.own.title')} back={[{ href: toClasses, text: t('desk.title') }]} />
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.own.intro')}</p>
      <Beginning />
      <section class="desk-section" aria-labelledby="bring-in">
        <h2 id="bring-in" class="nl-heading nl-heading--level-2">
          {t('desk.own.bringIn')}
        </h2>
        <Upload onBegin={() => setSent(null)} onSent={setSent} />
        {sent !== null && <Outcome sent={sent} />}
      </section>
      <section class="desk-section" aria-labelledby="own-list">
        <h2 id="own-list" class="nl-heading nl-heading--level-2">
          {t('desk.own.list')}
        </h2>
        <Answered answer={own.answer} onAgain={own.refresh}>
          {({ scenarios }) => <OwnList scenarios={scenarios} onWithdrawn={() => setSent(null)} />}
        </Answered>
      </section>
    </>
  );
}
