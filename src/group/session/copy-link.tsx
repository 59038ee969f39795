import copyIcon from 'lucide-static/icons/copy.svg?raw';
import { useId, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../use-group.ts';
import { useSession } from './use-session.ts';

interface CopyLinkProps {
  readonly label: string;
  readonly link: string;
}

/** A link to give to others. Where the browser does not let it be copied, it is selected for who copies by hand. */
export function CopyLink({ label, link }: CopyLinkProps) {
  const words = useWords();
  const { say } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say(words('lobby.copied'));
    } catch {
      field.current?.select();
      say(words('lobby.notCopied'));
    }
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
          <span class="nl-button__label">{words('lobby.copy')}</span>
        </button>
      </div>
    </div>
  );
}
