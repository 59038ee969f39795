import type { SaveStore } from '../../game/saves/store.ts';
import { useEnvironment } from '../../ui/environment.ts';

interface PortfolioPageProps {
  readonly saves: () => Promise<SaveStore>;
}

export function PortfolioPage(_props: PortfolioPageProps) {
  const { t } = useEnvironment();
  return (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{t('portfolio.title')}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{t('portfolio.intro')}</p>
    </div>
  );
}
