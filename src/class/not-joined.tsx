import { useEnvironment } from '../ui/environment.ts';

/** An address of an assignment, opened on a device that is not in that class. */
export function NotJoined() {
  const { t, language, linkTo } = useEnvironment();
  return (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{t('class.title')}</h1>
      <p>{t('class.notHere')}</p>
      <p>
        <a class="nl-button nl-button--primary" href={linkTo({ page: 'class', language })}>
          {t('class.join.title')}
        </a>
      </p>
    </div>
  );
}
