import { useEffect, useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { sentenceOf } from '../problem.ts';
import type { Lecturer } from './account.ts';
import { canPasskey, deviceSentence, isDeviceProblem, signInWithPasskey } from './passkey.ts';

/** Signing in with a passkey, where the browser has them. */
export function PasskeyButton({ onSignedIn }: { readonly onSignedIn: (lecturer: Lecturer) => void }) {
  const { t } = useEnvironment();
  const [possible, setPossible] = useState(false);
  const [wrong, setWrong] = useState('');
  useEffect(() => setPossible(canPasskey()), []);
  if (!possible) return null;
  const go = async () => {
    setWrong('');
    const signed = await signInWithPasskey();
    if (signed.ok) onSignedIn(signed.value);
    else if (isDeviceProblem(signed.error)) setWrong(deviceSentence(signed.error, t));
    else setWrong(sentenceOf(signed.error, t));
  };
  return (
    <div class="desk-form">
      <p class="desk-actions">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void go().catch(reportError)}
        >
          {t('desk.account.withPasskey')}
        </button>
      </p>
      <p class="desk-error" role="alert">
        {wrong}
      </p>
    </div>
  );
}
