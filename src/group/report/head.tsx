import { useTimes } from '../../debrief/times.ts';
import type { SessionReport } from '../../report/session/report.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Logo } from '../../ui/logo.tsx';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';

interface ReportHeadProps {
  readonly report: SessionReport;
  readonly made: number;
}

/** What this is, of when, how it should be read, and when it is gone. */
export function ReportHead({ report, made }: ReportHeadProps) {
  const { t } = useEnvironment();
  const { shared, story, until } = useSession();
  const words = useWords();
  const dayOf = useTimes('day');
  return (
    <header class="sheet-head">
      <p class="sheet-kind">
        <Logo />
        {t('app.name')} · {words('report.kind')}
      </p>
      <h1>{words('report.of', { title: story?.texts.title ?? words('report.ownCase') })}</h1>
      <dl class="sheet-facts">
        <div>
          <dt>{words('report.made')}</dt>
          <dd>{dayOf(made)}</dd>
        </div>
        <div>
          <dt>{words('report.shape')}</dt>
          <dd>{words(`shape.${report.shape}`)}</dd>
        </div>
        {!shared.setup.hands && (
          <div>
            <dt>{words('report.people')}</dt>
            <dd>{words('report.peopleCount', { count: report.people })}</dd>
          </div>
        )}
      </dl>
      <div class="sheet-caution">
        <p>{words('report.caution')}</p>
        <p>{words('report.untilText', { when: dayOf(until) })}</p>
      </div>
    </header>
  );
}
