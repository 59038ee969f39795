import { useEnvironment } from '../../ui/environment.ts';
import { ViewHead } from '../view-head.tsx';

/** Where a session begins. */
export function StartView() {
  const { t } = useEnvironment();
  return (
    <div class="frame-page group-view">
      <ViewHead title={t('group.title')} back={false} />
      <p class="nl-paragraph nl-paragraph--lead">{t('group.intro')}</p>
    </div>
  );
}
