import type { Option } from '../core/moment.ts';
import { ARGUMENT_KINDS } from '../profession/arguments.ts';
import { argumentAccount, argumentsFor } from '../report/arguments.ts';
import { tallyChart } from '../report/charts/tally.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Chart } from './chart.tsx';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

/** What sort of argument speaks for an option of a dilemma. */
export function ArgumentTags({ option, told }: { readonly option: Option; readonly told: Told }) {
  const { t } = useEnvironment();
  const kinds = argumentsFor(told.edition.manifest, option);
  if (kinds.length === 0) return null;
  return (
    <p class="argument">
      {t('debrief.argument')}
      <span class="visually-hidden">: </span>
      {kinds.map((kind, index) => (
        <span key={kind}>
          {index > 0 && <span class="visually-hidden">, </span>}
          <span class={`argument-kind argument-kind--${kind}`}>{t(`reason.kind.${kind}`)}</span>
        </span>
      ))}
    </p>
  );
}

/** Which sorts of argument the choices rested on. A count of kinds, no score: none is better than another. */
export function Argued({ reading, told }: { readonly reading: Reading; readonly told: Told }) {
  const { t } = useEnvironment();
  const { dilemmas, times } = argumentAccount(reading.moments, told.edition.manifest);
  if (dilemmas === 0) return null;
  return (
    <section class="argued" aria-labelledby="argued">
      <h3 id="argued" class="nl-heading nl-heading--level-3">
        {t('debrief.argued')}
      </h3>
      <p class="debrief-intro">{t('debrief.arguedIntro', { count: dilemmas })}</p>
      <ul class="argued-kinds">
        {ARGUMENT_KINDS.map((kind) => (
          <li key={kind} class="argued-one">
            <p class="argued-head">
              <span class={`argument-kind argument-kind--${kind}`}>{t(`reason.kind.${kind}`)}</span>
              <span class="argued-times">{t('debrief.arguedTimes', { count: times[kind] })}</span>
            </p>
            <Chart
              look="argued-marks"
              svg={tallyChart(times[kind], {
                id: `argued-${kind}`,
                title: t(`reason.kind.${kind}`),
                description: t('debrief.arguedTimes', { count: times[kind] }),
              })}
            />
            <p class="argued-means">{t(`reason.means.${kind}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
