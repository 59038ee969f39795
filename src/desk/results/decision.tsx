import { useId, useState } from 'preact/hooks';
import { Chart } from '../../debrief/chart.tsx';
import { shareChart } from '../../report/charts/share.ts';
import type { Distribution } from '../../report/gradebook/distribution.ts';
import type { ItemFigures } from '../../report/gradebook/items.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { GivenReason } from '../../wire/answers.ts';
import { spreadWord, useFigures } from './figures.ts';
import { Items } from './items.tsx';
import { Reasons } from './reasons.tsx';
import type { Words } from './words.ts';

interface DecisionFoldProps {
  readonly distribution: Distribution;
  /** How many members the scenario's figures are made of. */
  readonly of: number;
  readonly items: readonly ItemFigures[];
  readonly reasons: readonly GivenReason[];
  readonly words: Words;
  readonly least: number;
  readonly asksReasons: boolean;
  readonly open: boolean;
}

/** One decision: what the class chose, why, and what that showed. Drawn once somebody looks. */
export function DecisionFold(props: DecisionFoldProps) {
  const { distribution, of, items, reasons, words, least, asksReasons } = props;
  const { t } = useEnvironment();
  const [open, setOpen] = useState(props.open);
  const { decision, n } = distribution;
  return (
    <details
      class="desk-item desk-fold results-decision"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h4 class="desk-item-name">{words.decision(decision)}</h4>
        <span class="desk-fact">{t('desk.results.decisions.came', { count: n, of })}</span>
      </summary>
      {open &&
        (n < least ? (
          <p>{t('desk.results.decisions.few', { count: n, least })}</p>
        ) : (
          <div class="desk-section">
            <Shares distribution={distribution} words={words} />
            <Items items={items} />
            {(asksReasons || reasons.length > 0) && <Reasons reasons={reasons} words={words} />}
          </div>
        ))}
    </details>
  );
}

function Shares({
  distribution: { n, options, spread },
  words,
}: {
  distribution: Distribution;
  words: Words;
}) {
  const { t } = useEnvironment();
  const { figure, share } = useFigures();
  const id = useId();
  return (
    <>
      <table class="desk-table results-shares">
        <thead>
          <tr>
            <th scope="col">{t('desk.results.decisions.option')}</th>
            <th scope="col">{t('desk.results.decisions.chosen')}</th>
            <th scope="col">{t('desk.results.decisions.offered')}</th>
            <th scope="col">{t('desk.results.decisions.share')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((one, at) => (
            <tr key={one.option}>
              <th scope="row">
                {words.option(one.option)}
                <Chart
                  look="results-bar"
                  svg={shareChart(one, n, {
                    id: `${id}-${at}`,
                    title: words.option(one.option),
                    description: t('desk.results.decisions.bar', { count: one.count, offered: one.offered }),
                  })}
                />
              </th>
              <td>{one.count}</td>
              <td>{one.offered}</td>
              <td>{share(one.count / Math.max(1, one.offered))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t(`desk.results.spread.${spreadWord(spread)}`)} (
        {t('desk.results.spread.value', { value: figure(spread) })}; n = {n}).
      </p>
    </>
  );
}
