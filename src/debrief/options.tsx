import type { Decision, Moment, Option } from '../core/moment.ts';
import { optionText } from '../i18n/lines.ts';
import { useEnvironment } from '../ui/environment.ts';
import { ArgumentTags } from './argued.tsx';
import { WorldMarks } from './marks.tsx';
import { References } from './references.tsx';
import { groundsOf, type Told } from './told.ts';

/** What was chosen, with its why in the open. */
export function ChosenOption({
  option,
  again,
  told,
}: {
  readonly option: Option;
  /** True when it was taken, taken back and taken again. */
  readonly again: boolean;
  readonly told: Told;
}) {
  const { t } = useEnvironment();
  return (
    <div class="chosen-option">
      <h4 class="moment-subtitle">
        {t('debrief.yourChoice')}
        {again && ` (${t('debrief.reconsidered')})`}
      </h4>
      <p class="chosen-text">{optionText(told.texts, option)}</p>
      <Why option={option} told={told} />
    </div>
  );
}

interface OtherOptionsProps {
  readonly decision: Decision;
  readonly moment: Moment;
  readonly told: Told;
}

/** What was on offer and not taken, behind one fold; the why of each is one more click away. */
export function OtherOptions({ decision, moment: { chosen, reconsidered }, told }: OtherOptionsProps) {
  const { t } = useEnvironment();
  const others = decision.options.filter(({ id }) => id !== chosen?.id);
  return (
    <details class="fold" open={chosen === null}>
      <summary>
        {t(chosen === null ? 'debrief.onOffer' : 'debrief.elsewhere')} ({others.length})
      </summary>
      <ul class="others">
        {others.map((option) => (
          <li key={option.id}>
            <details class="fold other">
              <summary>
                <span>
                  {optionText(told.texts, option)}
                  {reconsidered.includes(option.id) && (
                    <span class="reconsidered"> ({t('debrief.reconsidered')})</span>
                  )}
                </span>
              </summary>
              <Why option={option} told={told} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Why({ option, told }: { readonly option: Option; readonly told: Told }) {
  const { t } = useEnvironment();
  const why = told.debrief.why[option.id];
  return (
    <div class="why">
      {option.floor !== null && <p class="why-floor">{t('debrief.floorBroken')}</p>}
      <WorldMarks shifts={option.shifts} />
      {why !== undefined && <p>{why}</p>}
      <ArgumentTags option={option} told={told} />
      <References references={groundsOf(told.edition.manifest, option)} />
    </div>
  );
}
