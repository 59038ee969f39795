import { useId } from 'preact/hooks';

interface LineFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is wrong with what is in it; null where nothing is. */
  readonly error: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One line to fill in, with what helps above it. Nothing of it is remembered by the browser. */
export function LineField({ label, hint, error, text, onText }: LineFieldProps) {
  const id = useId();
  return (
    <div class="writing">
      <label class="writing-label" for={id}>
        {label}
      </label>
      <p id={`${id}-hint`} class="writing-hint">
        {hint}
      </p>
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
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== null}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
