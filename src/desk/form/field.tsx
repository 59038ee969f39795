import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a field to its label, its hint and what is wrong with it. */
export interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly children: (wiring: Wiring) => ComponentChildren;
}

/** One field of a form. What is wrong stands above it, where it is read before the field is. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? [] : `${id}-hint`, error === undefined ? [] : `${id}-error`].flat();
  return (
    <div class={error === undefined ? 'desk-field' : 'desk-field desk-field--wrong'}>
      <label class="desk-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="desk-hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} class="desk-error">
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error !== undefined,
      })}
    </div>
  );
}
