import type { ComponentChildren } from 'preact';
import type { AskProblem } from '../client/ask.ts';
import type { Result } from '../core/result.ts';
import { useEnvironment } from '../ui/environment.ts';
import { sentenceOf } from './problem.ts';

interface AnsweredProps<T> {
  readonly answer: Result<T, AskProblem> | null;
  readonly onAgain: () => Promise<void>;
  readonly children: (value: T) => ComponentChildren;
}

/** Draws an answer once it is there; until then that it is coming, or why it is not. */
export function Answered<T>({ answer, onAgain, children }: AnsweredProps<T>) {
  const { t } = useEnvironment();
  if (answer === null) return <p role="status">{t('desk.loading')}</p>;
  if (answer.ok) return <>{children(answer.value)}</>;
  return (
    <div class="notice" role="alert">
      <p>{sentenceOf(answer.error, t)}</p>
      <p class="notice-actions">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void onAgain().catch(reportError)}
        >
          {t('desk.again')}
        </button>
      </p>
    </div>
  );
}
