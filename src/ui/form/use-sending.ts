import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is wrong, by the name of the field; under `form` what is wrong with no field in particular. */
export type FormErrors<Field extends string = string> = Readonly<Partial<Record<Field, string>>>;

interface Sending<Field extends string> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly busy: boolean;
  /** Null until something was sent, and nothing in it where that was done. */
  readonly errors: FormErrors<Field> | null;
  readonly onSubmit: (event: Event) => void;
  /** Takes away what was wrong, where something else is going to be asked. */
  readonly forgive: () => void;
}

/**
 * A form that is sent once at a time and brings the reader to the first thing that is wrong: a field with
 * `aria-invalid`, or a sentence with `data-wrong`. `send` gives what that is, and nothing where it was done.
 */
export function useSending<Field extends string = string>(
  send: () => Promise<FormErrors<Field>>,
): Sending<Field> {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormErrors<Field> | null>(null);
  useEffect(() => {
    if (errors !== null)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  }, [errors]);
  const submit = async () => {
    setBusy(true);
    try {
      setErrors(await send());
    } finally {
      setBusy(false);
    }
  };
  return {
    form,
    busy,
    errors,
    onSubmit: (event) => {
      event.preventDefault();
      if (!busy) void submit().catch(reportError);
    },
    forgive: () => setErrors(null),
  };
}
