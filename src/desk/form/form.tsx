import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';

/** What is wrong, by the name of the field; under `form` what is wrong with no field in particular. */
export type FormErrors = Readonly<Record<string, string>>;

interface FormProps {
  /** What the button says. */
  readonly action: string;
  /** Does what was asked and gives what was wrong with it; nothing where it was done. */
  readonly onSubmit: () => Promise<FormErrors>;
  readonly onCancel?: () => void;
  /** Draws the fields, given what is wrong with them. */
  readonly children: (errors: FormErrors) => ComponentChildren;
}

/**
 * A form that says in sentences what is wrong, at the field, and brings the reader to the first of them. What
 * was typed is the caller's and stays.
 */
export function Form({ action, onSubmit, onCancel, children }: FormProps) {
  const { t } = useEnvironment();
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, setBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something was found wrong again
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-error]')?.focus();
  }, [errors]);
  const submit = async () => {
    setBusy(true);
    try {
      setErrors(await onSubmit());
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      ref={element}
      class="desk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit().catch(reportError);
      }}
    >
      {children(errors)}
      {errors.form !== undefined && (
        <p class="desk-error" role="alert" tabindex={-1} data-form-error>
          {errors.form}
        </p>
      )}
      <div class="desk-actions">
        <button type="submit" class="nl-button nl-button--primary" aria-disabled={busy}>
          {busy ? t('desk.busy') : action}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="nl-button nl-button--subtle" onClick={onCancel}>
            {t('desk.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
