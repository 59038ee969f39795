import type { Option } from '../core/moment.ts';
import { optionText } from '../i18n/lines.ts';
import { useEnvironment } from '../ui/environment.ts';
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

/** What was on offer and not taken: its why is one click away. */
export function OtherOption({
  option,
  reconsidered,
  told,
}: {
  readonly option: Option;
  readonly reconsidered: boolean;
  readonly told: Told;
}) {
  const { t } = useEnvironment();
  return (
    <details class="fold other">
      <summary>
        <span>
          {optionText(told.texts, option)}
          {reconsidered && <span class="reconsidered"> ({t('debrief.reconsidered')})</span>}
        </span>
      </summary>
      <Why option={option} told={told} />
    </details>
  );
}

function Why({ option, told }: { readonly option: Option; readonly told: Told }) {
  const { t } = useEnvironment();
  const why = told.debrief.why[option.id];
  return (
    <div class="why">
      {option.floor !== null && <p class="why-floor">{t('debrief.floorBroken')}</p>}
      {why !== undefined && <p>{why}</p>}
      <WorldMarks shifts={option.shifts} />
      <References references={groundsOf(told.edition.manifest, option)} />
    </div>
  );
}
