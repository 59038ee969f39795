import { fromField, toField } from '../assignments/local-time.ts';
import { Field } from './field.tsx';

/** A moment, none, or a date and time of which a part is missing or impossible. */
export type TypedMoment = number | null | 'unfinished';

interface TimeFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly begin: number | null;
  readonly onMoment: (moment: TypedMoment) => void;
}

/** A date and time by the clock of this device. The browser keeps what is half typed, so it begins with a value and is not given one. */
export function TimeField({ label, hint, error, begin, onMoment }: TimeFieldProps) {
  const read = ({ currentTarget: { value, validity } }: { readonly currentTarget: HTMLInputElement }) => {
    const isEmpty = value === '' && !validity.badInput;
    onMoment(isEmpty ? null : (fromField(value) ?? 'unfinished'));
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          class="desk-input"
          type="datetime-local"
          defaultValue={toField(begin)}
          max="9999-12-31T23:59"
          onInput={read}
          // While a part is missing the field has no value, and so no input is heard of.
          onKeyUp={read}
          onBlur={read}
        />
      )}
    </Field>
  );
}
