import type { Comparison, Pair, Step } from '../../core/compare.ts';
import { optionText } from '../../i18n/lines.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { WorldMarks } from '../marks.tsx';
import { decisionTitle, type Told } from '../told.ts';
import { SIDE_NAMES } from './endings.tsx';

interface DecisionsProps {
  readonly comparison: Comparison;
  readonly told: Told;
}

/** The decisions of both attempts in the order of play, what was chosen in each, and where they parted. */
export function Decisions({ comparison: { pairs, parted }, told }: DecisionsProps) {
  const { t } = useEnvironment();
  return (
    <section class="debrief-section" aria-labelledby="decisions">
      <h2 id="decisions" class="nl-heading nl-heading--level-2">
        {t('compare.decisions')}
      </h2>
      <ol class="compare-pairs">
        {pairs.map((pair, index) => (
          <li
            key={`${pair.left?.number}-${pair.right?.number}`}
            class={index === parted ? 'compare-pair compare-pair--parted' : 'compare-pair'}
          >
            {index === parted && <p class="compare-mark">{t('compare.partedAt')}</p>}
            <h3 class="nl-heading nl-heading--level-3">{decisionTitle(told, pair.decision)}</h3>
            <OnePair pair={pair} told={told} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OnePair({ pair: { left, right }, told }: { readonly pair: Pair; readonly told: Told }) {
  const { t } = useEnvironment();
  if (left?.chosen && left.chosen.id === right?.chosen?.id) {
    return (
      <p>
        <span class="compare-kind">{t('compare.sameChoice')}</span> {optionText(told.texts, left.chosen)}
      </p>
    );
  }
  return (
    <div class="compare-sides">
      {[left, right].map((step, side) => (
        <div key={SIDE_NAMES[side]} class={`compare-side compare-side--${SIDE_NAMES[side]}`}>
          <OneSide step={step} name={t(`compare.${SIDE_NAMES[side] ?? 'first'}`)} told={told} />
        </div>
      ))}
    </div>
  );
}

interface OneSideProps {
  readonly step: Step | null;
  readonly name: string;
  readonly told: Told;
}

function OneSide({ step, name, told }: OneSideProps) {
  const { t } = useEnvironment();
  return (
    <>
      <p class="compare-kind">
        {name}
        {step !== null && `, ${t('compare.number', { number: step.number })}`}
      </p>
      {step === null && <p>{t('compare.notMet')}</p>}
      {step?.chosen === null && <p>{t('compare.notYet')}</p>}
      {step?.chosen && (
        <>
          <p>{optionText(told.texts, step.chosen)}</p>
          <WorldMarks shifts={step.chosen.shifts} />
        </>
      )}
    </>
  );
}
