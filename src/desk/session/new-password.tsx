import { useState } from 'preact/hooks';
import type { Translate } from '../../i18n/interface.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { LONGEST_PASSWORD, type PasswordVerdict, SHORTEST_PASSWORD } from '../../wire/password.ts';
import { TextField } from '../form/text-field.tsx';

/** Milliseconds: what is said moves the button below, and a button that moves under a press is not clicked. */
const A_CLICK = 300;

interface NewPasswordProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly password: string;
  readonly onPassword: (password: string) => void;
  /** Asks the class server whether it would do; null where it could not be asked. */
  readonly judge: () => Promise<PasswordVerdict | null>;
}

/** A password somebody thinks up, with what is thought of it as soon as it is there. */
export function NewPassword({ label, error, password, onPassword, judge }: NewPasswordProps) {
  const { t } = useEnvironment();
  const [verdict, setVerdict] = useState<PasswordVerdict | null>(null);
  const words = verdict === null ? '' : verdictWords(verdict, t);
  return (
    <>
      <TextField
        label={label}
        hint={t('desk.account.passwordHint', { least: SHORTEST_PASSWORD })}
        error={error}
        text={password}
        onText={(typed) => {
          onPassword(typed);
          setVerdict(null);
        }}
        onLeave={() => {
          if (password !== '') setTimeout(() => judge().then(setVerdict, reportError), A_CLICK);
        }}
        type="password"
        autocomplete="new-password"
      />
      <p role="status" class="desk-hint desk-verdict">
        {words !== error && words}
      </p>
    </>
  );
}

export function verdictWords(verdict: PasswordVerdict, t: Translate): string {
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
