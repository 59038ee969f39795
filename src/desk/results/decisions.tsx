import { useState } from 'preact/hooks';
import type { ScenarioBook } from '../../report/gradebook/book.ts';
import { ROUGH_BELOW } from '../../report/gradebook/items.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { GivenReason } from '../../wire/answers.ts';
import { DecisionFold } from './decision.tsx';
import type { Words } from './words.ts';

interface DecisionsProps {
  readonly book: ScenarioBook;
  readonly reasons: readonly GivenReason[];
  readonly words: Words;
  readonly least: number;
  readonly asksReasons: boolean;
}

/** Every decision behind a fold, in the order in which the class came to them. */
export function Decisions({ book, reasons, words, least, asksReasons }: DecisionsProps) {
  const { t } = useEnvironment();
  const [all, setAll] = useState(false);
  return (
    <section class="desk-section" aria-labelledby="decisions">
      <h3 id="decisions" class="nl-heading nl-heading--level-3">
        {t('desk.results.decisions.title')}
      </h3>
      <p class="desk-note">
        {t('desk.results.decisions.intro')} {t('desk.results.decisions.again')}
      </p>
      {!asksReasons && reasons.length === 0 && <p class="desk-note">{t('desk.results.reasons.notAsked')}</p>}
      {book.n < ROUGH_BELOW && <p class="notice">{t('desk.results.items.roughHere', { count: book.n })}</p>}
      <Explanation />
      <p>
        <button type="button" class="nl-button nl-button--subtle" onClick={() => setAll(!all)}>
          {t(all ? 'desk.results.decisions.closeAll' : 'desk.results.decisions.openAll')}
        </button>
      </p>
      <div class="desk-list">
        {book.distributions.map((distribution) => (
          <DecisionFold
            // Opening all is a new beginning for each of them.
            key={`${distribution.decision} ${all}`}
            distribution={distribution}
            of={book.n}
            items={book.items.filter(({ decision }) => decision === distribution.decision)}
            reasons={reasons.filter(({ decision }) => decision === distribution.decision)}
            words={words}
            least={least}
            asksReasons={asksReasons}
            open={all}
          />
        ))}
      </div>
    </section>
  );
}

function Explanation() {
  const { t } = useEnvironment();
  return (
    <details class="desk-fold">
      <summary>{t('desk.results.items.explain')}</summary>
      <ul class="results-explained">
        <li>{t('desk.results.decisions.barNote')}</li>
        <li>{t('desk.results.items.spreadIs')}</li>
        <li>{t('desk.results.items.meanIs')}</li>
        <li>{t('desk.results.items.discriminationIs')}</li>
        <li>{t('desk.results.items.nIs')}</li>
        <li>{t('desk.results.items.rough', { least: ROUGH_BELOW })}</li>
      </ul>
    </details>
  );
}
