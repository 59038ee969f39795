import { useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.tsx';
import { useEnvironment } from '../ui/environment.ts';
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
    setStaying(null);
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
      <Dialog title={t('class.signOut.ask')} open={staying !== null} onClose={() => setStaying(null)}>
        <p>{t('class.signOut.what')}</p>
        {staying !== null && staying > 0 && (
          <p class="notice">{t('class.signOut.staying', { count: staying })}</p>
        )}
        <p class="dialog-actions">
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => void leave().catch(reportError)}
          >
            {t('class.signOut.yes')}
          </button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => setStaying(null)}>
            {t('class.signOut.no')}
          </button>
        </p>
      </Dialog>
    </>
  );
}
