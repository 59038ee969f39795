import { useEnvironment } from '../../ui/environment.ts';
import { useDates } from '../dates.ts';
import type { ReflectionSource } from './form.ts';

/** Where the steps of a form come from, or that they are our own. */
export function FormSources({ sources }: { readonly sources: readonly ReflectionSource[] }) {
  const { t } = useEnvironment();
  const dateOf = useDates();
  if (sources.length === 0) return <p class="references">{t('debrief.craft')}</p>;
  return (
    <div class="references">
      <p class="references-title">{t('reflection.sources')}</p>
      <ul>
        {sources.map(({ title, url, checked }) => (
          <li key={url}>
            <a class="nl-link" href={url}>
              {title}
            </a>{' '}
            ({t('debrief.checked', { date: dateOf(checked) })})
          </li>
        ))}
      </ul>
    </div>
  );
}
