import { useEnvironment } from '../../ui/environment.ts';
import type { AccountAnswer } from '../../wire/answers.ts';
import { Answered } from '../answered.tsx';
import { toClasses } from '../links.ts';
import { useInstitution } from '../session/institution.tsx';
import { useAnswer } from '../use-answer.ts';
import { ViewHead } from '../view-head.tsx';
import { ChangePassword } from './change-password.tsx';
import { Passkeys } from './passkeys.tsx';
import { Sessions } from './sessions.tsx';

/** A lecturer's own account: how one signs in, and where one is signed in. */
export function AccountView() {
  const { t } = useEnvironment();
  const { answer, refresh } = useAnswer<AccountAnswer>('/desk/account');
  const institution = useInstitution() ?? t('desk.account.institution');
  return (
    <>
      <ViewHead title={t('desk.account.title')} back={[{ href: toClasses, text: t('desk.title') }]} />
      <Answered answer={answer} onAgain={refresh}>
        {({ name, email, hasPassword, sessions }) => (
          <>
            <p class="nl-paragraph nl-paragraph--lead">{t('desk.account.who', { name, email })}</p>
            {hasPassword ? (
              <ChangePassword onChanged={refresh} />
            ) : (
              <p>{t('desk.account.byInstitution', { name: institution })}</p>
            )}
            <Passkeys hasPassword={hasPassword} />
            <Sessions sessions={sessions} onChanged={refresh} />
          </>
        )}
      </Answered>
    </>
  );
}
