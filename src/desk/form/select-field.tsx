import { Field } from './field.tsx';

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One of many. */
export function SelectField({ label, hint, error, options, chosen, onChoose }: SelectFieldProps) {
  return (
    <Field label={label} error={error} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <select
          {...wiring}
          class="desk-input"
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
