import { useEnvironment } from '../ui/environment.ts';

export function ClassPage() {
  const { t } = useEnvironment();
  return (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{t('class.title')}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{t('class.intro')}</p>
    </div>
  );
}
