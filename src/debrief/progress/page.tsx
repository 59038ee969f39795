import type { SaveStore } from '../../game/saves/store.ts';
import { useEnvironment } from '../../ui/environment.ts';

interface ProgressPageProps {
  readonly saves: () => Promise<SaveStore>;
}

export function ProgressPage(_props: ProgressPageProps) {
  const { t } = useEnvironment();
  return (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{t('progress.title')}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{t('progress.intro')}</p>
    </div>
  );
}
