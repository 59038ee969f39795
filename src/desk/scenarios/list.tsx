import { useState } from 'preact/hooks';
import { SOURCE_LANGUAGE } from '../../core/texts.ts';
import { LANGUAGE_NAMES } from '../../i18n/language.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useWhen } from '../../ui/when.ts';
import type { OwnScenario } from '../../wire/own-scenarios.ts';
import { tryOutAddress } from './try-out.ts';
import { Withdraw } from './withdraw.tsx';

interface OwnListProps {
  readonly scenarios: readonly OwnScenario[];
  readonly onWithdrawn: () => void;
}

/** Those that can be asked of a class, and behind a fold those that were withdrawn. */
export function OwnList({ scenarios, onWithdrawn }: OwnListProps) {
  const { t } = useEnvironment();
  const [doomed, setDoomed] = useState<OwnScenario | null>(null);
  const current = scenarios.filter(({ withdrawn }) => !withdrawn);
  const withdrawn = scenarios.filter((one) => one.withdrawn);
  return (
    <>
      {scenarios.length === 0 && <p>{t('desk.own.none')}</p>}
      {current.length > 0 && <p class="desk-note">{t('desk.own.editions')}</p>}
      {current.length > 0 && (
        <ul class="desk-list">
          {current.map((scenario) => (
            <OwnItem key={scenario.id} scenario={scenario} onWithdraw={() => setDoomed(scenario)} />
          ))}
        </ul>
      )}
      {withdrawn.length > 0 && (
        <details class="desk-fold">
          <summary>{t('desk.own.withdrawnCount', { count: withdrawn.length })}</summary>
          <p class="desk-note">{t('desk.own.withdrawnHelp')}</p>
          <ul class="desk-list">
            {withdrawn.map((scenario) => (
              <OwnItem key={scenario.id} scenario={scenario} onWithdraw={null} />
            ))}
          </ul>
        </details>
      )}
      {doomed !== null && (
        <Withdraw scenario={doomed} onWithdrawn={onWithdrawn} onClose={() => setDoomed(null)} />
      )}
    </>
  );
}

interface OwnItemProps {
  readonly scenario: OwnScenario;
  /** Null where it was withdrawn already. */
  readonly onWithdraw: (() => void) | null;
}

function OwnItem({ scenario, onWithdraw }: OwnItemProps) {
  const { t, language, linkTo } = useEnvironment();
  const when = useWhen();
  const { name, title, summary, minutes, languages, brought, assignments } = scenario;
  const read = languages.includes(language) ? undefined : SOURCE_LANGUAGE;
  // Said with each action, for who hears them one by one.
  const about = <span class="visually-hidden"> {title[language]}</span>;
  return (
    <li class="desk-item">
      <h3 class="nl-heading nl-heading--level-3" lang={read} dir="auto">
        {title[language]}
      </h3>
      <p lang={read} dir="auto">
        {summary[language]}
      </p>
      <p class="desk-fact">
        {t('desk.own.facts', {
          minutes,
          languages: languages.map((one) => LANGUAGE_NAMES[one]).join(', '),
          when: when(brought),
        })}
      </p>
      <p class="desk-fact">
        {t('desk.own.inAssignments', { count: assignments })} <code>{name}</code>
      </p>
      <p class="desk-actions">
        <a class="nl-button nl-button--secondary" href={tryOutAddress(scenario, language, linkTo)}>
          {t('desk.own.tryOut')}
          {about}
        </a>
        {onWithdraw !== null && (
          <button type="button" class="nl-button nl-button--subtle" onClick={onWithdraw}>
            {t('desk.own.withdraw')}
            {about}
          </button>
        )}
      </p>
    </li>
  );
}
