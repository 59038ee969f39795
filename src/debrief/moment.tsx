import type { Decision, Moment } from '../core/moment.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Heard } from './heard.tsx';
import { momentHeading } from './moment-list.tsx';
import { ChosenOption, OtherOption } from './options.tsx';
import { ReasonGiven } from './reflection/reason.tsx';
import { decisionTitle, type Told } from './told.ts';

interface OneMomentProps {
  readonly number: number;
  readonly moment: Moment;
  readonly decision: Decision;
  readonly told: Told;
}

/** One decision: what made it hard, what was said and thought, what was chosen and what else there was. */
export function OneMoment({ number, moment, decision, told }: OneMomentProps) {
  const { t } = useEnvironment();
  const { chosen, reconsidered } = moment;
  const texts = told.debrief.decisions[decision.name];
  const questions = texts?.questions ?? [];
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
      <div class="moment-heard">
        {texts?.background !== undefined && <p>{texts.background}</p>}
        <Heard moment={moment} told={told} />
      </div>
      <div class="moment-choices">
        {chosen === null ? (
          <p class="notice">{t('debrief.notYet')}</p>
        ) : (
          <ChosenOption option={chosen} again={reconsidered.includes(chosen.id)} told={told} />
        )}
        {chosen !== null && <ReasonGiven decision={decision} chosen={chosen} told={told} />}
        <h4 class="moment-subtitle">{t(chosen === null ? 'debrief.onOffer' : 'debrief.elsewhere')}</h4>
        <ul class="others">
          {decision.options
            .filter(({ id }) => id !== chosen?.id)
            .map((option) => (
              <li key={option.id}>
                <OtherOption option={option} reconsidered={reconsidered.includes(option.id)} told={told} />
              </li>
            ))}
        </ul>
        {questions.length > 0 && (
          <div class="questions">
            <h4 class="moment-subtitle">{t('debrief.questions')}</h4>
            <ul>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </article>
  );
}
