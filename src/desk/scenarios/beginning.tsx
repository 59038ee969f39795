import { useEnvironment } from '../../ui/environment.ts';

/** How somebody begins who never wrote one: an example to change, and where it is told what its marks mean. */
export function Beginning() {
  const { t } = useEnvironment();
  const at = (name: string) => `${import.meta.env.BASE_URL}starter/${name}`;
  return (
    <section class="desk-section" aria-labelledby="begin">
      <h2 id="begin" class="nl-heading nl-heading--level-2">
        {t('desk.own.begin')}
      </h2>
      <ol class="own-steps">
        <li>
          {t('desk.own.begin1')}{' '}
          <a class="nl-link" href={at('too-late.zip')} download>
            {t('desk.own.example')}
          </a>
        </li>
        <li>
          {t('desk.own.begin2')}{' '}
          <a class="nl-link" href={at('writing-a-scenario.txt')} target="_blank" rel="noreferrer">
            {t('desk.own.guide')}
          </a>{' '}
          <a class="nl-link" href={at('scoring-key.txt')} target="_blank" rel="noreferrer">
            {t('desk.own.key')}
          </a>
        </li>
        <li>{t('desk.own.begin3')}</li>
      </ol>
      <p class="desk-note">{t('desk.own.people')}</p>
    </section>
  );
}
