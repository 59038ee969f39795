import copyIcon from 'lucide-static/icons/copy.svg?raw';
import { useId, useRef } from 'preact/hooks';
import { copyFrom } from '../copy.ts';
import { useEnvironment } from '../environment.ts';
import { Icon } from '../icon.tsx';
import '../writing.css';

interface CopyLinkProps {
  readonly label: string;
  readonly link: string;
  /** Says what became of copying, to the eye and to the ear. */
  readonly say: (sentence: string) => void;
}

/** A link to give to others. Where the browser does not let it be copied, it is selected for who copies by hand. */
export function CopyLink({ label, link, say }: CopyLinkProps) {
  const { t } = useEnvironment();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const copy = async () => {
    if (field.current === null) return;
    say(t((await copyFrom(field.current)) ? 'copyLink.copied' : 'copyLink.notCopied'));
  };
  return (
    <div class="writing">
      <label class="writing-label" for={id}>
        {label}
      </label>
      <div class="copy-link">
        <input ref={field} id={id} class="writing-field writing-line" readOnly value={link} />
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void copy().catch(reportError)}
        >
          <span class="nl-button__icon-start">
            <Icon svg={copyIcon} />
          </span>
          <span class="nl-button__label">{t('copyLink.copy')}</span>
        </button>
      </div>
    </div>
  );
}
