import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { keepFile } from '../../debrief/portfolio/keep-file.ts';
import { pageBoxes } from '../../debrief/portfolio/sheet-pages.ts';
import { useTimes } from '../../debrief/times.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { EraseNow } from './erase-now.tsx';
import { TakeCopy } from './take-copy.tsx';

interface KeepingProps {
  readonly sheet: RefObject<HTMLElement | null>;
  /** Styles of the sheet that a file needs besides. */
  readonly more: string;
  readonly made: number;
}

/** The ways to take the report along, and when it is gone from the server. All of them are made here, in the page. */
export function Keeping({ sheet, more, made }: KeepingProps) {
  const { t, language } = useEnvironment();
  const { until, own, shared } = useSession();
  const words = useWords();
  const dayOf = useTimes('day');
  const [kept, setKept] = useState<string | null>(null);
  const keepHtml = async () => {
    const { current } = sheet;
    if (current === null) return;
    const { portfolioHtml } = await import('../../debrief/portfolio/html-file.ts');
    const file = portfolioHtml({
      ...{ name: 'laveren-intervisie', language, title: words('report.title'), pages: pageBoxes(t) },
      ...{ more, sheet: current, made },
    });
    setKept(keepFile(file, 'text/html'));
  };
  return (
    <section class="group-section" aria-labelledby="report-keep">
      <h2 id="report-keep" class="nl-heading nl-heading--level-2">
        {words('report.keep')}
      </h2>
      <p class="group-actions">
        <button type="button" class="nl-button nl-button--primary" onClick={() => print()}>
          {words('report.print')}
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => void keepHtml().catch(reportError)}
        >
          {words('report.file')}
        </button>
      </p>
      <p role="status">{kept !== null && words('report.kept', { file: kept })}</p>
      {shared.setup.shape === 'together' && shared.ended && <TakeCopy />}
      <p>{words('report.untilText', { when: dayOf(until) })}</p>
      {own.facilitator && <EraseNow />}
    </section>
  );
}
