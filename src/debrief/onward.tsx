import copyIcon from 'lucide-static/icons/copy.svg?raw';
import { useId, useRef, useState } from 'preact/hooks';
import { makeAttempt } from '../core/notation.ts';
import { asking } from '../ui/address.ts';
import { copyFrom } from '../ui/copy.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Icon } from '../ui/icon.tsx';
import type { Reading } from './reading.ts';

/** Where to go from here, and the attempt as one line for who wants to replay it. */
export function Onward({ reading: { attempt } }: { readonly reading: Reading }) {
  const { t, language, linkTo } = useEnvironment();
  return (
    <section class="debrief-section" aria-labelledby="onward">
      <h2 id="onward" tabIndex={-1} class="nl-heading nl-heading--level-2 onward-title">
        {t('debrief.onward')}
      </h2>
      <p class="onward-links">
        <a
          class="nl-button nl-button--primary"
          href={asking(linkTo({ page: 'play', language, scenario: attempt.scenario }), 'new')}
        >
          {t('debrief.again')}
        </a>
        <a
          class="nl-button nl-button--secondary"
          href={`${linkTo({ page: 'portfolio', language })}#${encodeURIComponent(makeAttempt(attempt))}`}
        >
          {t('portfolio.toPortfolio')}
        </a>
        <a class="nl-button nl-button--secondary" href={linkTo({ page: 'progress', language })}>
          {t('progress.title')}
        </a>
        <a class="nl-button nl-button--secondary" href={linkTo({ page: 'library', language })}>
          {t('debrief.library')}
        </a>
      </p>
      <Notation notation={makeAttempt(attempt)} />
    </section>
  );
}

function Notation({ notation }: { readonly notation: string }) {
  const { t } = useEnvironment();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const id = useId();
  const copy = async () => {
    if (field.current !== null) setOutcome((await copyFrom(field.current)) ? 'copied' : 'notCopied');
  };
  return (
    <div class="notation">
      <label for={id}>{t('debrief.notation')}</label>
      <p id={`${id}-help`}>{t('debrief.notationHelp')}</p>
      <textarea ref={field} id={id} readOnly rows={4} value={notation} aria-describedby={`${id}-help`} />
      <p class="notation-copy">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void copy().catch(reportError)}
        >
          <Icon svg={copyIcon} />
          {t('debrief.copy')}
        </button>
        <span role="status">{outcome !== null && t(`debrief.${outcome}`)}</span>
      </p>
    </div>
  );
}
