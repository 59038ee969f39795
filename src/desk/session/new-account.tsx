import { useState } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import type { Translate } from '../../i18n/interface.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { FormErrors } from '../../ui/form/use-sending.ts';
import { isPasswordVerdict } from '../../wire/password.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { sentenceOf } from '../problem.ts';
import { ViewHead } from '../view-head.tsx';
import { type Lecturer, makeAccount, signIn, verdictOf } from './account.ts';
import { InstitutionButton } from './institution.tsx';
import { NewPassword, verdictWords } from './new-password.tsx';

interface NewAccountFormProps {
  readonly secret: string;
  readonly onSignedIn: (lecturer: Lecturer) => void;
}

/** Making an account with an invitation, and then being signed in. */
export function NewAccountForm({ secret, onSignedIn }: NewAccountFormProps) {
  const { t, language, linkTo } = useEnvironment();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const account = { secret, name: name.trim(), email: email.trim(), password };
  const about = [account.name, account.email];

  const submit = async (): Promise<FormErrors> => {
    const missing = missingIn(account, t);
    if (Object.keys(missing).length > 0) return missing;
    const made = await makeAccount(account);
    if (!made.ok) return errorsOf(made.error, t);
    // The secret is used up, and the desk begins at its first view.
    history.replaceState(null, '', location.pathname + location.search);
    const signed = await signIn(account.email, password);
    if (signed.ok) onSignedIn(signed.value);
    dispatchEvent(new HashChangeEvent('hashchange'));
    return {};
  };

  return (
    <>
      <ViewHead title={t('desk.account.make')} />
      <p class="nl-paragraph nl-paragraph--lead">{t('desk.account.makeIntro')}</p>
      <Form action={t('desk.account.make')} onSubmit={submit}>
        {(errors) => (
          <>
            <TextField
              label={t('desk.account.name')}
              hint={t('desk.account.nameHint')}
              error={errors.name}
              text={name}
              onText={setName}
              autocomplete="name"
              most={120}
            />
            <TextField
              label={t('desk.account.email')}
              error={errors.email}
              text={email}
              onText={setEmail}
              type="email"
              autocomplete="username"
              most={200}
            />
            <NewPassword
              label={t('desk.account.password')}
              error={errors.password}
              password={password}
              onPassword={setPassword}
              judge={() => verdictOf('/desk/invitations/password', { secret, password, about })}
            />
          </>
        )}
      </Form>
      <InstitutionButton invitation={secret} />
      <p>
        <a class="nl-link" href={`${linkTo({ page: 'desk', language })}#`}>
          {t('desk.account.haveOne')}
        </a>
      </p>
    </>
  );
}

interface Typed {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

function missingIn({ name, email, password }: Typed, t: Translate): FormErrors {
  return {
    ...(name === '' && { name: t('desk.account.nameMissing') }),
    ...(!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) && { email: t('desk.account.emailMissing') }),
    ...(password === '' && { password: t('desk.account.passwordMissing') }),
  };
}

function errorsOf(error: AskProblem, t: Translate): FormErrors {
  if (error.code === 'weak-password' && isPasswordVerdict(error.reason)) {
    return { password: verdictWords(error.reason, t) };
  }
  if (error.code === 'not-understood') return { email: t('desk.account.emailMissing') };
  return { form: sentenceOf(error, t) };
}
