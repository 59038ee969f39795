import { useMemo, useRef } from 'preact/hooks';
import type { AskProblem } from '../../client/ask.ts';
import { PageStyle } from '../../debrief/page-style.tsx';
import sheetStyle from '../../debrief/portfolio/sheet.css?inline';
import { pageBoxes } from '../../debrief/portfolio/sheet-pages.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { toSession } from '../links.ts';
import { sentenceOf } from '../problem.ts';
import { Session } from '../session/session.tsx';
import { useKept } from '../session/use-kept.ts';
import { useSession } from '../session/use-session.ts';
import { useGroup, useWords } from '../use-group.ts';
import { ViewHead } from '../view-head.tsx';
import type { ViewProps } from '../views.tsx';
import deskStyle from './desk.css?inline';
import { Keeping } from './keeping.tsx';
import ownStyle from './sheet.css?inline';
import { ReportSheet } from './sheet.tsx';
import { useReport } from './use-report.ts';

/** What a group takes along from its session: on the screen as it will be on paper. */
export function ReportView({ ids: [id = ''] }: ViewProps) {
  return (
    <Session id={id} before={(problem) => <NotThere problem={problem} />}>
      {(_session, said) => <Room said={said} />}
    </Session>
  );
}

function Room({ said }: { readonly said: string }) {
  const { t, language } = useEnvironment();
  const { words, device } = useGroup();
  const { id, shared } = useSession();
  const report = useReport();
  const sheet = useRef<HTMLElement>(null);
  const made = useMemo(() => device.now(), [device]);
  useKept();
  return (
    <div class="frame-page group-view report">
      <PageStyle css={sheetStyle + ownStyle + deskStyle + pageBoxes(t)} />
      <div class="report-desk">
        <ViewHead title={words('report.title')} />
        <p>
          <a class="nl-link" href={toSession(id)}>
            {words('report.toSession')}
          </a>
        </p>
        {!shared.closed && <p class="group-soft">{words('report.open')}</p>}
        <div role="status">{said !== '' && <p class="notice">{said}</p>}</div>
        <Keeping sheet={sheet} more={ownStyle} made={made} />
      </div>
      {report !== null && <ReportSheet key={language} frame={sheet} report={report} made={made} />}
    </div>
  );
}

function NotThere({ problem }: { readonly problem: AskProblem | null }) {
  const words = useWords();
  return (
    <div class="frame-page group-view">
      <ViewHead title={words(problem === null ? 'report.title' : 'report.notThere')} />
      <p role="status">{problem === null ? words('loading') : sentenceOf(problem, words)}</p>
    </div>
  );
}
