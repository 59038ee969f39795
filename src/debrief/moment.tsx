import type { Decision, Moment } from '../core/moment.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Said, Thoughts } from './heard.tsx';
import { ChosenOption, OtherOptions } from './options.tsx';
import { Prospects } from './prospects/prospects.tsx';
import { ReasonGiven } from './reflection/reason.tsx';
import { decisionTitle, type Told } from './told.ts';
import { momentHeading } from './walk.ts';

interface OneMomentProps {
  readonly number: number;
  readonly moment: Moment;
  readonly decision: Decision;
  readonly told: Told;
}

/** One decision: what was chosen and why, what was thought, and behind folds what else there is to know. */
export function OneMoment({ number, moment, decision, told }: OneMomentProps) {
  const { t } = useEnvironment();
  const { chosen, reconsidered } = moment;
  const texts = told.debrief.decisions[decision.name];
  return (
    <article class="moment-parts">
      <h3 id={momentHeading(number)} tabIndex={-1} class="nl-heading nl-heading--level-3 moment-title">
        <span class="moment-number">{number}</span>
        <span>
          {decision.dilemma && (
            <span class="dilemma-tag">
              {t('debrief.dilemma')}
              <span class="visually-hidden">: </span>
            </span>
          )}
          {decisionTitle(told, decision.name)}
        </span>
      </h3>
      <div class="moment-chosen">
        {chosen === null ? (
          <p class="notice">{t('debrief.notYet')}</p>
        ) : (
          <ChosenOption option={chosen} again={reconsidered.includes(chosen.id)} told={told} />
        )}
        {chosen !== null && <ReasonGiven decision={decision} chosen={chosen} told={told} />}
      </div>
      <div class="moment-around">
        <Thoughts moment={moment} told={told} />
        <OtherOptions decision={decision} moment={moment} told={told} />
        <Prospects number={number} told={told} />
        {texts?.background !== undefined && (
          <details class="fold">
            <summary>{t('debrief.background')}</summary>
            <p class="folded">{texts.background}</p>
          </details>
        )}
        <Said moment={moment} told={told} />
        <Questions questions={texts?.questions ?? []} />
      </div>
    </article>
  );
}

function Questions({ questions }: { readonly questions: readonly string[] }) {
  const { t } = useEnvironment();
  if (questions.length === 0) return null;
  return (
    <details class="fold questions">
      <summary>{t('debrief.questions')}</summary>
      <ul class="folded">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
