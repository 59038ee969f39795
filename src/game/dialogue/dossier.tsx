import dossierIcon from 'lucide-static/icons/folder-open.svg?raw';
import { useEffect, useState } from 'preact/hooks';
import type { StoryTexts } from '../../core/texts.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Icon } from '../../ui/icon.tsx';

/** Where the dossier stands beside the conversation, as in dialogue.css, and hides nothing when it is open. */
const BESIDE = '(min-width: 62rem) and (min-height: 30rem)';

/** What the player may know beforehand; folded away where it would push the conversation off the screen. */
export function Dossier({ texts }: { readonly texts: StoryTexts }) {
  const { t } = useEnvironment();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(matchMedia(BESIDE).matches), []);
  return (
    <details class="dossier" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
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
