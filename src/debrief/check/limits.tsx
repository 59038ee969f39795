import { useEnvironment } from '../../ui/environment.ts';

/** What a replay proves, and what it cannot. */
export function Limits() {
  const { t } = useEnvironment();
  return (
    <section class="check-limits" aria-labelledby="limits">
      <h2 id="limits" class="nl-heading nl-heading--level-2">
        {t('check.notProven')}
      </h2>
      <ul>
        <li>{t('check.notProvenWho')}</li>
        <li>{t('check.notProvenOnce')}</li>
        <li>{t('check.notProvenWhen')}</li>
        <li>{t('check.notProvenSign')}</li>
      </ul>
      <p>{t('check.proven')}</p>
    </section>
  );
}
