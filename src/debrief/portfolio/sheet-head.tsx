import { useEnvironment } from '../../ui/environment.ts';
import { Logo } from '../../ui/logo.tsx';
import { useTimes } from '../times.ts';
import type { Entry } from './entries.ts';

interface SheetHeadProps {
  readonly entries: readonly Entry[];
  readonly name: string;
  readonly made: number;
}

/** What this is, whose, of when, and how it should be read. */
export function SheetHead({ entries, name, made }: SheetHeadProps) {
  const { t } = useEnvironment();
  const dayOf = useTimes('day');
  return (
    <header class="sheet-head">
      <p class="sheet-kind">
        <Logo />
        {t('app.name')} · {t('portfolio.kind')}
      </p>
      <h1>{t('portfolio.title')}</h1>
      {name !== '' && (
        <p class="sheet-name">
          <bdi>{name}</bdi>
        </p>
      )}
      <dl class="sheet-facts">
        <div>
          <dt>{t('portfolio.made')}</dt>
          <dd>{dayOf(made)}</dd>
        </div>
        <div>
          <dt>{t('portfolio.conversations')}</dt>
          <dd>{entries.length}</dd>
        </div>
        <div>
          <dt>{t('portfolio.played')}</dt>
          <dd>
            <Span entries={entries} />
          </dd>
        </div>
      </dl>
      <div class="sheet-caution">
        <p>
          <strong>{t('debrief.practice')}</strong>
        </p>
        <p>
          {t('portfolio.caution')} {t('debrief.key')}
        </p>
      </div>
    </header>
  );
}

/** From the first to the last day of play. */
function Span({ entries }: Pick<SheetHeadProps, 'entries'>) {
  const { t } = useEnvironment();
  const dayOf = useTimes('day');
  const moments = entries.flatMap(({ candidate }) => candidate.started ?? []);
  if (moments.length === 0) return <>{t('portfolio.unknownDay')}</>;
  const from = dayOf(Math.min(...moments));
  const until = dayOf(Math.max(...moments));
  return <>{from === until ? from : t('portfolio.span', { from, until })}</>;
}
