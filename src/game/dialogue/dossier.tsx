import dossierIcon from 'lucide-static/icons/folder-open.svg?raw';
import type { StoryTexts } from '../../core/texts.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';

/** What the player may know beforehand; folded away, because the conversation is what the page is for. */
export function Dossier({ texts }: { readonly texts: StoryTexts }) {
  const { t } = useEnvironment();
  return (
    <details class="dossier">
      <summary>
        <Icon svg={dossierIcon} />
        {t('play.dossier')}
      </summary>
      <dl>
        {texts.dossier.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
