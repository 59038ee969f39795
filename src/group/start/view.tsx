import { useEnvironment } from '../../ui/environment.ts';
import { toGuide, toJoin } from '../links.ts';
import { useWords } from '../use-group.ts';
import { ViewHead } from '../view-head.tsx';
import { VIEWS } from '../views.tsx';
import { StartForm } from './form.tsx';
import { Ongoing } from './ongoing.tsx';

/** Where a session begins: one's own sessions, the way into another's, and a new one. */
export function StartView() {
  const { t } = useEnvironment();
  const words = useWords();
  const hasGuide = VIEWS.some(({ path }) => path === 'guide');
  return (
    <div class="frame-page group-view">
      <ViewHead title={t('group.title')} back={false} />
      <p class="nl-paragraph nl-paragraph--lead">{t('group.intro')}</p>
      <p class="group-actions">
        <a class="nl-button nl-button--secondary" href={toJoin}>
          {words('start.join')}
        </a>
        {hasGuide && (
          <a class="nl-link" href={toGuide}>
            {words('start.guide')}
          </a>
        )}
      </p>
      <Ongoing />
      <section class="group-section" aria-labelledby="start">
        <h2 id="start" class="nl-heading nl-heading--level-2">
          {words('start.title')}
        </h2>
        <StartForm about={null} />
      </section>
    </div>
  );
}
