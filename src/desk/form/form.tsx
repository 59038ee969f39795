import type { ComponentChildren } from 'preact';
import { useEnvironment } from '../../ui/environment.ts';
import { type FormErrors, useSending } from '../../ui/form/use-sending.ts';

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
  const { form, busy, errors: found, onSubmit: send } = useSending(onSubmit);
  const errors = found ?? {};
  return (
    <form ref={form} class="desk-form" noValidate onSubmit={send}>
      {children(errors)}
      {errors.form !== undefined && (
        <p class="desk-error" role="alert" tabindex={-1} data-wrong>
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
