import { useEffect, useRef } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import type { FindingTellers } from '../../i18n/findings.ts';
import type { Translate } from '../../i18n/interface.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { UploadAnswer } from '../../wire/own-scenarios.ts';
import { sentenceOf } from '../problem.ts';
import { Findings } from './findings.tsx';
import type { PackProblem } from './pack.ts';
import { tryOutAddress } from './try-out.ts';

/** What came of bringing one in: why it was not sent (`failed`: the page could not get as far), why it was not taken, or what the check gave. */
export type Sent =
  | { readonly problem: PackProblem | 'failed' }
  | { readonly refused: AskProblem }
  | { readonly answer: UploadAnswer; readonly tellers: FindingTellers };

/** Drawn anew each time. Who chose something hears what came of it, wherever it stands on the page. */
export function Outcome({ sent }: { readonly sent: Sent }) {
  const { t } = useEnvironment();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const kept = 'answer' in sent ? sent.answer.scenario : null;
  return (
    <article class={kept === null ? 'own-outcome own-outcome--bad' : 'own-outcome own-outcome--good'}>
      <h3 ref={heading} tabindex={-1} class="nl-heading nl-heading--level-3">
        {titleOf(sent, t)}
      </h3>
      {'problem' in sent && <p>{t(`desk.own.problem.${sent.problem}`)}</p>}
      {'refused' in sent && <p>{refusalOf(sent.refused, t)}</p>}
      {'answer' in sent && <Answer {...sent} />}
    </article>
  );
}

function Answer({ answer: { scenario, findings }, tellers }: Extract<Sent, { answer: UploadAnswer }>) {
  const { t, language, linkTo } = useEnvironment();
  return (
    <>
      <p>{t(scenario === null ? 'desk.own.notKept' : 'desk.own.kept')}</p>
      {scenario !== null && (
        <p class="desk-actions">
          <a class="nl-button nl-button--primary" href={tryOutAddress(scenario, language, linkTo)}>
            {t('desk.own.tryOut')}
          </a>
        </p>
      )}
      <Findings findings={findings} tell={tellers[language]} />
    </>
  );
}

function titleOf(sent: Sent, t: Translate): string {
  if (!('answer' in sent)) return t('desk.own.notSent');
  const { scenario, findings } = sent.answer;
  if (scenario !== null) return t('desk.own.isIn', { title: scenario.title.nl });
  return t('desk.own.errors', { count: findings.filter(({ severity }) => severity === 'error').length });
}

function refusalOf(refused: AskProblem, t: Translate): string {
  switch (refused.code) {
    case 'too-large':
      return t('desk.own.problem.too-large');
    case 'offline':
      return t('desk.own.offline');
    default:
      return sentenceOf(refused, t);
  }
}
