import { useId } from 'preact/hooks';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import type { Told } from '../told.ts';
import type { Candidate } from './two.ts';

interface ChooserProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly string[];
  readonly told: Told;
  readonly onChoose: (side: number, notation: string) => void;
}

/** Which two attempts lie side by side. */
export function Chooser({ candidates, chosen, told, onChoose }: ChooserProps) {
  const { t, language, linkTo } = useEnvironment();
  const whenOf = useWhen();
  const id = useId();
  if (candidates.length < 2) {
    return (
      <>
        <p>{t('compare.tooFew')}</p>
        <p>
          <a
            class="nl-button nl-button--primary"
            href={linkTo({ page: 'play', language, scenario: told.edition.manifest.id })}
          >
            {t('debrief.toScenario')}
          </a>
        </p>
      </>
    );
  }
  const nameOf = ({ from, reading }: Candidate) => {
    const count = reading.moments.filter((moment) => moment.chosen !== null).length;
    const name =
      'place' in from
        ? t('compare.fromAddress', { number: from.place, count })
        : t('compare.attempt', { date: whenOf(from.started), count });
    const ending = told.debrief.endings[reading.moments.at(-1)?.ending ?? ''];
    return ending === undefined ? name : `${name}: ${ending.title}`;
  };
  return (
    <fieldset class="compare-chooser">
      <legend>{t('compare.choose')}</legend>
      {(['chooseOne', 'chooseOther'] as const).map((label, side) => (
        <p key={label}>
          <label for={`${id}-${side}`}>{t(`compare.${label}`)}</label>
          <select
            id={`${id}-${side}`}
            value={chosen[side] ?? ''}
            onChange={({ currentTarget }) => onChoose(side, currentTarget.value)}
          >
            <option value="">{t('compare.none')}</option>
            {candidates.map((candidate) => (
              <option key={candidate.notation} value={candidate.notation}>
                {nameOf(candidate)}
              </option>
            ))}
          </select>
        </p>
      ))}
    </fieldset>
  );
}
