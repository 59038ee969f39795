import { makeAttempt } from '../../core/notation.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { Entry } from './entries.ts';

/** Each attempt as the one line from which everything above can be worked out again. */
export function SheetRecheck({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, language, linkTo } = useEnvironment();
  const address = new URL(linkTo({ page: 'check', language }), location.href).href;
  return (
    <section class="sheet-part">
      <h2>{t('portfolio.recheck')}</h2>
      <p>{t('portfolio.recheckNote', { address })}</p>
      <p>{t('portfolio.recheckLimit')}</p>
      <ol class="sheet-lines">
        {entries.map(({ candidate, told, reading }) => (
          <li key={candidate.id}>
            {told.texts.title}
            <code>{makeAttempt(reading.attempt)}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
