import { useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { sentenceOf } from '../problem.ts';
import { type Lecturer, signIn } from './account.ts';
import { InstitutionButton } from './institution.tsx';
import { PasskeyButton } from './passkey-button.tsx';

/** E-mail and password, a passkey, or the account of the school. A wrong one of either gets the same answer, so that nobody learns who has an account. */
export function SignIn({ onSignedIn }: { readonly onSignedIn: (lecturer: Lecturer) => void }) {
  const { t } = useEnvironment();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = async () => {
    if (email.trim() === '') return { email: t('desk.account.emailMissing') };
    if (password === '') return { password: t('desk.account.passwordMissing') };
    const signed = await signIn(email.trim(), password);
    if (signed.ok) {
      onSignedIn(signed.value);
      return {};
    }
    const { error } = signed;
    if (error.code === 'wrong-password') return { password: t('desk.account.wrong') };
    return { form: sentenceOf(error, t) };
  };
  return (
    <>
      <Form action={t('desk.account.signIn')} onSubmit={submit}>
        {(errors) => (
          <>
            <TextField
              label={t('desk.account.email')}
              error={errors.email}
              text={email}
              onText={setEmail}
              type="email"
              autocomplete="username"
            />
            <TextField
              label={t('desk.account.password')}
              error={errors.password}
              text={password}
              onText={setPassword}
              type="password"
              autocomplete="current-password"
            />
          </>
        )}
      </Form>
      <PasskeyButton onSignedIn={onSignedIn} />
      <InstitutionButton invitation={null} />
    </>
  );
}
