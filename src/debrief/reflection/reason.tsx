import { useContext, useRef } from 'preact/hooks';
import type { Decision, Option } from '../../core/moment.ts';
import { reasonFor } from '../../game/saves/notes.ts';
import { optionText } from '../../i18n/lines.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { isGiven, type Reason, readReason, reasonFields } from '../../ui/reason.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { decisionTitle, type Told } from '../told.ts';
import { MayWriteContext, useWriting, type Writing } from './notebook.tsx';
import { wordsIn } from './words.ts';
import { WrittenState } from './written-state.tsx';

interface ReasonGivenProps {
  readonly decision: Decision;
  readonly chosen: Option;
  readonly told: Told;
}

/** Why the player chose so, in their own words of then. It can be changed, or given after all. Only at dilemmas. */
export function ReasonGiven({ decision, chosen, told }: ReasonGivenProps) {
  const { t } = useEnvironment();
  const root = useRef<HTMLDetailsElement>(null);
  const writing = useWriting(reasonFor(decision.name));
  const mayWrite = useContext(MayWriteContext);
  if (!decision.dilemma) return null;
  const reason = readReason(writing.fields);
  const given = isGiven(reason);
  const write = (changed: Reason) => writing.write({ option: chosen.id, ...reasonFields(changed) });
  return (
    <div class="reason-given">
      {given && (
        <ReasonRead reason={reason} otherwise={optionOfThen(writing, decision, chosen)} told={told} />
      )}
      {mayWrite && (
        <details class="fold" ref={root}>
          <summary>{t(given ? 'reason.change' : 'reason.afterwards')}</summary>
          <div class="reason-change">
            <ReasonForm reason={reason} onChange={write} />
            <WrittenState
              writing={writing}
              title={`${t('reason.yours')}: ${decisionTitle(told, decision.name)}`}
              words={wordsIn([reason.text])}
              onRemoved={() => root.current?.querySelector('input')?.focus()}
            />
          </div>
        </details>
      )}
    </div>
  );
}

interface ReasonReadProps {
  readonly reason: Reason;
  readonly otherwise: Option | null;
  readonly told: Told;
}

function ReasonRead({ reason: { kinds, text }, otherwise, told }: ReasonReadProps) {
  const { t } = useEnvironment();
  return (
    <div class="reason-read">
      <h4 class="moment-subtitle">{t('reason.yours')}</h4>
      {otherwise !== null && (
        <p class="moment-subtitle">
          {t('reason.elsewhere')} {optionText(told.texts, otherwise)}
        </p>
      )}
      {kinds.length > 0 && (
        <ul class="reason-tags">
          {kinds.map((kind) => (
            <li key={kind}>{t(`reason.kind.${kind}`)}</li>
          ))}
        </ul>
      )}
      {text !== '' && (
        <p class="reason-words" dir="auto">
          {text}
        </p>
      )}
    </div>
  );
}

/** The option the reason was given for, where that is another than the one chosen in the end. */
function optionOfThen({ fields }: Writing, { options }: Decision, chosen: Option): Option | null {
  if (fields.option === undefined || fields.option === chosen.id) return null;
  return options.find(({ id }) => id === fields.option) ?? null;
}
