import { useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.tsx';
import { useEnvironment } from '../ui/environment.ts';
import { useWhen } from '../ui/when.ts';
import type { HandedIn } from '../wire/answers.ts';

interface RemovedProps {
  readonly attempt: HandedIn;
  readonly onBack: () => Promise<void>;
  readonly onErase: () => Promise<void>;
}

/** An attempt that was erased here after it was handed in: it does not come back by itself, and is not forgotten. */
export function Removed({ attempt, onBack, onErase }: RemovedProps) {
  const { t } = useEnvironment();
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  return (
    <li>
      <p class="class-where">{t('class.removed.what', { when: when(attempt.received) })}</p>
      <p class="notice-actions">
        <button
          type="button"
          class="nl-button nl-button--subtle"
          onClick={() => void onBack().catch(reportError)}
        >
          {t('class.removed.back')}
        </button>
        <button type="button" class="nl-button nl-button--subtle" onClick={() => setAsking(true)}>
          {t('class.removed.erase')}
        </button>
      </p>
      <Dialog title={t('class.removed.ask')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('class.removed.sure')}</p>
        <p class="dialog-actions">
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => {
              setAsking(false);
              void onErase().catch(reportError);
            }}
          >
            {t('class.removed.yes')}
          </button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => setAsking(false)}>
            {t('class.removed.no')}
          </button>
        </p>
      </Dialog>
    </li>
  );
}
