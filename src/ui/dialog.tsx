import closeIcon from 'lucide-static/icons/x.svg?raw';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useEnvironment } from './environment.ts';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The browser's own modal dialog: Escape, focus and the rest of the page are its business. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const { t } = useEnvironment();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open) element.current?.showModal();
    else element.current?.close();
  }, [open]);
  return (
    <dialog ref={element} class="dialog" aria-labelledby={heading} onClose={onClose}>
      <div class="dialog-head">
        <h2 id={heading} class="nl-heading nl-heading--level-2">
          {title}
        </h2>
        <button type="button" class="nl-button nl-button--subtle" onClick={onClose}>
          <span class="nl-button__icon-start">
            <Icon svg={closeIcon} />
          </span>
          <span class="nl-button__label">{t('app.close')}</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}
