import { useEnvironment } from '../ui/environment.ts';

export function DeskPage() {
  const { t } = useEnvironment();
  return (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{t('desk.title')}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.intro')}</p>
    </div>
  );
}
