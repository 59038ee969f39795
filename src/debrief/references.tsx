import type { Reference } from '../core/scenario.ts';
import { SOURCE_LANGUAGE } from '../core/texts.ts';
import { useEnvironment } from '../ui/environment.ts';
import { useDates } from './dates.ts';

/** What a text rests on, or that it is craft and nobody else's. */
export function References({ references }: { readonly references: readonly Reference[] }) {
  const { t } = useEnvironment();
  if (references.length === 0) return <p class="references">{t('debrief.craft')}</p>;
  return (
    <div class="references">
      <p class="references-title">{t('debrief.restsOn')}</p>
      <ul>
        {references.map((reference) => (
          <li key={`${reference.title} ${reference.place}`}>
            <OneReference reference={reference} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneReference({
  reference: { kind, title, place, checked, url },
}: {
  readonly reference: Reference;
}) {
  const { t, language } = useEnvironment();
  const dateOf = useDates();
  return (
    <>
      {t(`debrief.kind.${kind}`)}:{' '}
      {url === undefined ? (
        <span lang={kind === 'law' ? SOURCE_LANGUAGE : undefined}>{title}</span>
      ) : (
        <>
          <a class="nl-link" href={url} lang={SOURCE_LANGUAGE} hreflang={SOURCE_LANGUAGE}>
            {title}
          </a>
          {language !== SOURCE_LANGUAGE && ` (${t('debrief.inDutch')})`}
        </>
      )}
      {place !== undefined && (
        <>
          , <span lang={SOURCE_LANGUAGE}>{place}</span>
        </>
      )}
      {checked !== undefined && ` (${t('debrief.checked', { date: dateOf(checked) })})`}
    </>
  );
}
