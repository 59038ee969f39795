import { useRef, useState } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { Question } from '../../ui/question.tsx';
import type { Writing } from './notebook.tsx';

interface WrittenStateProps {
  readonly writing: Writing;
  /** What it is called in the question before it is deleted. */
  readonly title: string;
  readonly words: number;
  readonly onRemoved: () => void;
}

/** How it stands with a text: whether it is kept, how long it is, and a way to be rid of it. */
export function WrittenState({ writing, title, words, onRemoved }: WrittenStateProps) {
  const { t } = useEnvironment();
  // The question is drawn once it has been asked, and stays to give the focus back.
  const [asking, setAsking] = useState<boolean | null>(null);
  const confirmed = useRef(false);
  const { state, joined, remove } = writing;
  // Only once the question is gone: until then it keeps the focus.
  const close = () => {
    setAsking(false);
    if (!confirmed.current) return;
    confirmed.current = false;
    void remove().then(onRemoved).catch(reportError);
  };
  return (
    <div class="written-state">
      <p role="status">
        {joined && <span class="notice">{t('writing.joined')}</span>}
        {state === 'not-kept' && <span class="notice">{t('writing.not-kept')}</span>}
        {(state === 'busy' || state === 'kept') && <span>{t(`writing.${state}`)}</span>}
      </p>
      {state !== 'blank' && (
        <p class="written-facts">
          <span>{t('writing.words', { count: words })}</span>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => setAsking(true)}>
            {t('writing.delete')}
          </button>
        </p>
      )}
      {asking !== null && (
        <Question
          title={t('writing.deleteAsk')}
          open={asking}
          yes={t('writing.deleteYes')}
          no={t('writing.deleteNo')}
          onYes={() => {
            confirmed.current = true;
          }}
          onClose={close}
        >
          <p>{t('writing.deleteWhat', { title })}</p>
        </Question>
      )}
    </div>
  );
}
