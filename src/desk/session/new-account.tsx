import { useState } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import type { Translate } from '../../i18n/interface.ts';
import { useEnvironment } from '../../ui/environment.ts';
import {
  isPasswordVerdict,
  LONGEST_PASSWORD,
  type PasswordVerdict,
  SHORTEST_PASSWORD,
} from '../../wire/password.ts';
import { Form, type FormErrors } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { sentenceOf } from '../problem.ts';
import { ViewHead } from '../view-head.tsx';
import { judgePassword, type Lecturer, makeAccount, signIn } from './account.ts';

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
  const [verdict, setVerdict] = useState<PasswordVerdict | null>(null);
  const account = { secret, name: name.trim(), email: email.trim(), password };

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
            <TextField
              label={t('desk.account.password')}
              hint={t('desk.account.passwordHint', { least: SHORTEST_PASSWORD })}
              error={errors.password}
              text={password}
              onText={(typed) => {
                setPassword(typed);
                setVerdict(null);
              }}
              onLeave={() => {
                if (password !== '') judgePassword(account).then(setVerdict, reportError);
              }}
              type="password"
              autocomplete="new-password"
            />
            <p role="status" class="desk-hint">
              {verdict !== null && wordsOf(verdict, t) !== errors.password && wordsOf(verdict, t)}
            </p>
          </>
        )}
      </Form>
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
    return { password: wordsOf(error.reason, t) };
  }
  if (error.code === 'not-understood') return { email: t('desk.account.emailMissing') };
  return { form: sentenceOf(error, t) };
}

function wordsOf(verdict: PasswordVerdict, t: Translate): string {
  switch (verdict) {
    case 'too-short':
      return t('desk.account.tooShort', { least: SHORTEST_PASSWORD });
    case 'too-long':
      return t('desk.account.tooLong', { most: LONGEST_PASSWORD });
    case 'soon-guessed':
      return t('desk.account.soonGuessed');
    case 'strong':
      return t('desk.account.strong');
  }
}
