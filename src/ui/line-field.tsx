import { useId } from 'preact/hooks';
import './writing.css';

interface LineFieldProps {
  readonly label: string;
  /** What helps to fill it in; null where the label says it all. */
  readonly hint: string | null;
  /** What is wrong with what is in it; null where nothing is. */
  readonly error: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One line to fill in, with what helps above it. Nothing of it is remembered by the browser. */
export function LineField({ label, hint, error, text, onText }: LineFieldProps) {
  const id = useId();
  const described = [hint === null ? [] : `${id}-hint`, error === null ? [] : `${id}-error`].flat().join(' ');
  return (
    <div class="writing">
      <label class="writing-label" for={id}>
        {label}
      </label>
      {hint !== null && (
        <p id={`${id}-hint`} class="writing-hint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} class="notice">
          {error}
        </p>
      )}
      <input
        id={id}
        class="writing-field writing-line"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={120}
        value={text}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={error !== null}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
