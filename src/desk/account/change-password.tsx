import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import type { FormErrors } from '../../ui/form/use-sending.ts';
import { isPasswordVerdict } from '../../wire/password.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { sentenceOf } from '../problem.ts';
import { verdictOf } from '../session/account.ts';
import { NewPassword, verdictWords } from '../session/new-password.tsx';
import { useDesk } from '../use-desk.ts';

/** Another password, for who knows the one of now. */
export function ChangePassword({ onChanged }: { readonly onChanged: () => Promise<void> }) {
  const { t } = useEnvironment();
  const { ask, say } = useDesk();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = async (): Promise<FormErrors> => {
    if (current === '') return { current: t('desk.account.passwordMissing') };
    if (next === '') return { next: t('desk.account.passwordMissing') };
    const changed = await ask('PUT', '/desk/account/password', { current, next });
    if (changed.ok) {
      setCurrent('');
      setNext('');
      await onChanged();
      say(t('desk.account.changed'));
      return {};
    }
    const { code, reason } = changed.error;
    if (code === 'wrong-password') return { current: t('desk.account.currentWrong') };
    if (code === 'weak-password' && isPasswordVerdict(reason)) return { next: verdictWords(reason, t) };
    return { form: sentenceOf(changed.error, t) };
  };
  return (
    <section class="desk-section" aria-labelledby="password">
      <h2 id="password" class="nl-heading nl-heading--level-2">
        {t('desk.account.password')}
      </h2>
      <Form action={t('desk.account.change')} onSubmit={change}>
        {(errors) => (
          <>
            <TextField
              label={t('desk.account.current')}
              error={errors.current}
              text={current}
              onText={setCurrent}
              type="password"
              autocomplete="current-password"
            />
            <NewPassword
              label={t('desk.account.newPassword')}
              error={errors.next}
              password={next}
              onPassword={setNext}
              judge={() => verdictOf('/desk/account/password/verdict', { password: next })}
            />
          </>
        )}
      </Form>
    </section>
  );
}
