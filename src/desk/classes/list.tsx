import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import type { DeskClass } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { toClass } from '../links.ts';
import { useAnswer } from '../use-answer.ts';
import { useDesk } from '../use-desk.ts';
import { ViewHead } from '../view-head.tsx';
import { ClassForm } from './class-form.tsx';

/** The classes of the lecturer, and making one more. */
export function ClassesView() {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const { answer, refresh } = useAnswer<{ readonly classes: readonly DeskClass[] }>('/desk/classes');
  const [making, setMaking] = useState(false);
  return (
    <>
      <ViewHead title={t('desk.title')} />
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.intro')}</p>
      <Answered answer={answer} onAgain={refresh}>
        {({ classes }) => <Classes classes={classes} />}
      </Answered>
      {making ? (
        <section class="desk-section" aria-labelledby="make-class">
          <h2 id="make-class" class="nl-heading nl-heading--level-2">
            {t('desk.class.make')}
          </h2>
          <ClassForm
            begin={{ name: '', retentionDays: 365 }}
            action={t('desk.class.make')}
            send={(draft) => ask<DeskClass>('POST', '/desk/classes', draft)}
            onDone={({ id, name }) => {
              location.hash = toClass(id);
              say(t('desk.class.made', { name }));
            }}
            onCancel={() => setMaking(false)}
          />
        </section>
      ) : (
        <p>
          <button type="button" class="nl-button nl-button--primary" onClick={() => setMaking(true)}>
            {t('desk.class.make')}
          </button>
        </p>
      )}
    </>
  );
}

function Classes({ classes }: { readonly classes: readonly DeskClass[] }) {
  const { t } = useEnvironment();
  const current = classes.filter(({ archived }) => !archived);
  const archived = classes.filter((one) => one.archived);
  return (
    <>
      {current.length === 0 ? <p>{t('desk.class.none')}</p> : <ClassList classes={current} />}
      {archived.length > 0 && (
        <details class="desk-fold">
          <summary>{t('desk.class.archived', { count: archived.length })}</summary>
          <ClassList classes={archived} />
        </details>
      )}
    </>
  );
}

function ClassList({ classes }: { readonly classes: readonly DeskClass[] }) {
  const { t } = useEnvironment();
  return (
    <ul class="desk-list">
      {classes.map(({ id, name, members }) => (
        <li key={id} class="desk-item">
          <a class="nl-link desk-item-name" href={toClass(id)} dir="auto">
            {name}
          </a>
          <span class="desk-fact">{t('desk.class.members', { count: members })}</span>
        </li>
      ))}
    </ul>
  );
}
