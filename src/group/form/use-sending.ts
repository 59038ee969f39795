import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is wrong, in a sentence, and with which field. */
export interface Wrong<Field extends string> {
  readonly field: Field;
  readonly text: string;
}

interface Sending<Field extends string> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly busy: boolean;
  readonly errorOf: (field: Field) => string | null;
  readonly onSubmit: (event: Event) => void;
}

/** A form that is sent once at a time and brings the reader to what is wrong with it. */
export function useSending<Field extends string>(send: () => Promise<Wrong<Field> | null>): Sending<Field> {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong<Field> | null>(null);
  useEffect(() => {
    if (wrong === null) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  }, [wrong]);
  const submit = async () => {
    setBusy(true);
    try {
      setWrong(await send());
    } finally {
      setBusy(false);
    }
  };
  return {
    form,
    busy,
    errorOf: (field) => (wrong?.field === field ? wrong.text : null),
    onSubmit: (event) => {
      event.preventDefault();
      if (!busy) void submit().catch(reportError);
    },
  };
}
