import { useId } from 'preact/hooks';
import './writing.css';

interface WritingFieldProps {
  readonly label: string;
  /** What helps to answer; null where the label says it all. */
  readonly hint: string | null;
  readonly text: string;
  readonly rows: number;
  readonly onText: (text: string) => void;
}

/** A text of any length, in any direction. On paper it stands there in full, as a text and not as a field. */
export function WritingField({ label, hint, text, rows, onText }: WritingFieldProps) {
  const id = useId();
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
      <textarea
        id={id}
        class="writing-field"
        dir="auto"
        rows={rows}
        value={text}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="written" dir="auto">
        {text}
      </p>
    </div>
  );
}
