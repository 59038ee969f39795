import copyIcon from 'lucide-static/icons/copy.svg?raw';
import { useId, useRef } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import { useDesk } from './use-desk.ts';

interface CopyLinkProps {
  readonly label: string;
  readonly link: string;
}

/** A link to give to others. Where the browser does not let it be copied, it is selected for who copies by hand. */
export function CopyLink({ label, link }: CopyLinkProps) {
  const { t } = useEnvironment();
  const { say } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say(t('desk.copied'));
    } catch {
      field.current?.select();
      say(t('desk.notCopied'));
    }
  };
  return (
    <div class="desk-field">
      <label class="desk-label" for={id}>
        {label}
      </label>
      <div class="desk-copy">
        <input ref={field} id={id} class="desk-input" readOnly value={link} />
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void copy().catch(reportError)}
        >
          <span class="nl-button__icon-start">
            <Icon svg={copyIcon} />
          </span>
          <span class="nl-button__label">{t('desk.copy')}</span>
        </button>
      </div>
    </div>
  );
}
