import { useState } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import { Question } from '../ui/question.tsx';
import type { ClassDevice } from './device.ts';
import type { KeptClass } from './kept.ts';
import { sentenceOf } from './problem.ts';
import { signOut, sortOut } from './sign-out.ts';

interface SignOutHereProps {
  readonly room: KeptClass;
  readonly device: ClassDevice;
  readonly onLeft: () => void;
}

/** For who shares the device: leaves nothing here that the class has, and says what it does not have yet. */
export function SignOutHere({ room, device, onLeft }: SignOutHereProps) {
  const { t } = useEnvironment();
  const [staying, setStaying] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const askFirst = async () => setStaying((await sortOut(room, device)).staying.length);
  const leave = async () => {
    const left = await signOut(room, device);
    if (left.ok) onLeft();
    else setSaid(sentenceOf(left.error, t));
  };
  return (
    <>
      <p>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void askFirst().catch(reportError)}
        >
          {t('class.signOut.button')}
        </button>
      </p>
      <p role="status">{said}</p>
      <Question
        title={t('class.signOut.ask')}
        open={staying !== null}
        yes={t('class.signOut.yes')}
        no={t('class.signOut.no')}
        onYes={() => void leave().catch(reportError)}
        onClose={() => setStaying(null)}
      >
        <p>{t('class.signOut.what')}</p>
        {staying !== null && staying > 0 && (
          <p class="notice">{t('class.signOut.staying', { count: staying })}</p>
        )}
      </Question>
    </>
  );
}
