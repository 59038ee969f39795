import type { Edition } from '../../core/scenario.ts';
import type { DebriefTexts, StoryTexts } from '../../core/texts.ts';
import type { SaveStore } from '../../game/saves/store.ts';
import { useEnvironment } from '../../ui/environment.ts';

interface ComparePageProps {
  readonly edition: Edition;
  readonly texts: StoryTexts;
  readonly debrief: DebriefTexts;
  /** The notations of the attempts, as they stood behind the address. */
  readonly fragment: string;
  readonly saves: () => Promise<SaveStore>;
}

export function ComparePage({ texts }: ComparePageProps) {
  const { t } = useEnvironment();
  return (
    <div class="frame-page">
      <h1 class="nl-heading nl-heading--level-1">{t('compare.title')}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{texts.title}</p>
    </div>
  );
}
