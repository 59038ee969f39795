import type { InputHTMLAttributes } from 'preact';
import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly type?: keyof typeof INPUTS;
  readonly autocomplete?: string;
  readonly most?: number;
  readonly onLeave?: () => void;
}

/** A line of text, a number, an address or a password. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, text, onText, type = 'text', autocomplete = 'off', most, onLeave } = props;
  const Input = INPUTS[type];
  return (
    <Field label={label} error={error} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <Input
          {...wiring}
          class="desk-input"
          autocomplete={autocomplete}
          maxLength={most}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role' | 'list'>;

const INPUTS = {
  text: (props: InputProps) => <input {...props} type="text" dir="auto" />,
  email: (props: InputProps) => <input {...props} type="email" />,
  password: (props: InputProps) => <input {...props} type="password" />,
  number: (props: InputProps) => <input {...props} type="number" inputMode="numeric" />,
};
