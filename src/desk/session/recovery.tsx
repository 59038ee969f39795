import { useState } from 'preact/hooks';
import { ask } from '../../client/ask.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { FormErrors } from '../../ui/form/use-sending.ts';
import { isPasswordVerdict } from '../../wire/password.ts';
import { Form } from '../form/form.tsx';
import { sentenceOf } from '../problem.ts';
import { ViewHead } from '../view-head.tsx';
import { type Lecturer, verdictOf } from './account.ts';
import { NewPassword, verdictWords } from './new-password.tsx';
import { SignIn } from './sign-in.tsx';

interface RecoveryProps {
  readonly secret: string;
  readonly onSignedIn: (lecturer: Lecturer) => void;
}

/** Choosing another password with a link of who runs the server, and then signing in with it. */
export function Recovery({ secret, onSignedIn }: RecoveryProps) {
  const { t } = useEnvironment();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const choose = async (): Promise<FormErrors> => {
    if (password === '') return { password: t('desk.account.passwordMissing') };
    const chosen = await ask('POST', '/desk/recovery', { secret, password });
    if (chosen.ok) {
      setDone(true);
      return {};
    }
    const { code, reason } = chosen.error;
    if (code === 'weak-password' && isPasswordVerdict(reason)) return { password: verdictWords(reason, t) };
    return { form: sentenceOf(chosen.error, t) };
  };
  return (
    <>
      <ViewHead title={t(done ? 'desk.account.signIn' : 'desk.account.recover')} />
      <p class="nl-paragraph nl-paragraph--lead" role="status">
        {t(done ? 'desk.account.recovered' : 'desk.account.recoverIntro')}
      </p>
      {done ? (
        <SignIn onSignedIn={onSignedIn} />
      ) : (
        <Form action={t('desk.account.recover')} onSubmit={choose}>
          {(errors) => (
            <NewPassword
              label={t('desk.account.newPassword')}
              error={errors.password}
              password={password}
              onPassword={setPassword}
              judge={() => verdictOf('/desk/recovery/password', { secret, password })}
            />
          )}
        </Form>
      )}
    </>
  );
}
