import { useEnvironment } from '../ui/environment.ts';
import type { Told } from './told.ts';

/** The heading of the page: what it is, and of which conversation. */
export function DebriefTitle({ told }: { readonly told: Told }) {
  const { t } = useEnvironment();
  return (
    <h1 tabIndex={-1} class="nl-heading nl-heading--level-1 debrief-title">
      <span class="debrief-kind">
        {t('debrief.title')}
        <span class="visually-hidden">: </span>
      </span>
      {told.texts.title}
    </h1>
  );
}
