import type { Moment, Option } from '../../core/moment.ts';
import { optionText } from '../../i18n/lines.ts';
import { worldMarks } from '../../report/worlds.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { decisionTitle, groundsOf, type Told } from '../told.ts';
import type { Entry } from './entries.ts';

/** Every decision in a few lines: what it was, what was chosen, why that costs something, and what it rests on. */
export function SheetMoments({ entry: { reading, told } }: { readonly entry: Entry }) {
  const { t } = useEnvironment();
  const taken = reading.moments.filter(({ chosen }) => chosen !== null);
  return (
    <>
      <h3>{t('portfolio.moments')}</h3>
      <ol class="sheet-moments">
        {taken.map((moment, index) => (
          <li key={moment.decision?.name}>
            <OneMoment number={index + 1} moment={moment} told={told} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface OneMomentProps {
  readonly number: number;
  readonly moment: Moment;
  readonly told: Told;
}

function OneMoment({ number, moment: { decision, chosen, reconsidered }, told }: OneMomentProps) {
  const { t } = useEnvironment();
  if (decision === null || chosen === null) return null;
  const before = decision.options.filter(({ id }) => id !== chosen.id && reconsidered.includes(id));
  return (
    <>
      <h4>
        {number}. {decisionTitle(told, decision.name)}
        {decision.dilemma && <span class="sheet-tag"> ({t('debrief.dilemma')})</span>}
      </h4>
      <p>
        <strong>{t('debrief.yourChoice')}:</strong> {optionText(told.texts, chosen)}
      </p>
      {before.map((option) => (
        <p key={option.id} class="sheet-note">
          {t('debrief.reconsidered')}: {optionText(told.texts, option)}
        </p>
      ))}
      <Why option={chosen} told={told} />
    </>
  );
}

function Why({ option, told }: { readonly option: Option; readonly told: Told }) {
  const { t } = useEnvironment();
  const why = told.debrief.why[option.id];
  const marks = worldMarks(option.shifts);
  const side = (sign: 1 | -1) =>
    marks
      .filter(({ shift }) => shift * sign > 0)
      .map(({ world, shift }) => t(`world.${world}`) + (Math.abs(shift) > 1 ? ` (${t('debrief.much')})` : ''))
      .join(', ');
  const grounds = groundsOf(told.edition.manifest, option);
  const told2 = [
    side(1) === '' ? null : `${t('debrief.wins')}: ${side(1)}`,
    side(-1) === '' ? null : `${t('debrief.loses')}: ${side(-1)}`,
    grounds.length === 0
      ? null
      : `${t('debrief.restsOn')}: ${grounds.map(({ title, place }) => (place === undefined ? title : `${title}, ${place}`)).join('; ')}`,
  ].filter((part) => part !== null);
  return (
    <>
      {why !== undefined && <p>{why}</p>}
      {told2.length > 0 && <p class="sheet-note">{told2.join('. ')}.</p>}
    </>
  );
}
