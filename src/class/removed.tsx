import { useState } from 'preact/hooks';
import { useEnvironment } from '../ui/environment.ts';
import { Question } from '../ui/question.tsx';
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
      <Question
        title={t('class.removed.ask')}
        open={asking}
        yes={t('class.removed.yes')}
        no={t('class.removed.no')}
        onYes={() => void onErase().catch(reportError)}
        onClose={() => setAsking(false)}
      >
        <p>{t('class.removed.sure')}</p>
      </Question>
    </li>
  );
}
