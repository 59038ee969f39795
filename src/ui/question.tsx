import type { ComponentChildren } from 'preact';
import { Dialog } from './dialog.tsx';

interface QuestionProps {
  readonly title: string;
  readonly open: boolean;
  readonly yes: string;
  readonly no: string;
  /** Comes after `onClose`, so that what is asked about can be asked about once. */
  readonly onYes: () => void;
  readonly onClose: () => void;
  /** What a yes means. */
  readonly children: ComponentChildren;
}

/** Asks once more before something is done that cannot be undone. Escape is a no. */
export function Question({ title, open, yes, no, onYes, onClose, children }: QuestionProps) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {children}
      <p class="dialog-actions">
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={onClose}>
          {no}
        </button>
      </p>
    </Dialog>
  );
}
