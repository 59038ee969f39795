import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../client/ask.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { DoorAnswer } from '../../wire/answers.ts';
import { sentenceOf } from '../problem.ts';

/** What the sign-in of the school is called; null where there is none, or it is not known yet. */
export function useInstitution(): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    ask<DoorAnswer>('GET', '/desk/door').then((door) => {
      if (door.ok) setName(door.value.institution);
    }, reportError);
  }, []);
  return name;
}

/** The way to the sign-in of the school, where there is one; with the secret of an invitation an account is made. */
export function InstitutionButton({ invitation }: { readonly invitation: string | null }) {
  const { t, language } = useEnvironment();
  const name = useInstitution();
  const [wrong, setWrong] = useState('');
  if (name === null) return null;
  const go = async () => {
    const begun = await ask<{ readonly address: string }>('POST', '/desk/institution', {
      ...{ language, invitation },
    });
    if (begun.ok) location.assign(begun.value.address);
    else setWrong(sentenceOf(begun.error, t));
  };
  return (
    <div class="desk-form">
      <p class="desk-or">{t('desk.account.or')}</p>
      <p class="desk-actions">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void go().catch(reportError)}
        >
          {t(invitation === null ? 'desk.account.atInstitution' : 'desk.account.makeAtInstitution', { name })}
        </button>
      </p>
      <p class="desk-error" role="alert">
        {wrong}
      </p>
    </div>
  );
}
