import type { RefObject } from 'preact';
import { SheetCourse } from '../../debrief/portfolio/sheet-course.tsx';
import type { SessionReport } from '../../report/session/report.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { useSession } from '../session/use-session.ts';
import { useWords } from '../use-group.ts';
import { DecisionPart } from './decision.tsx';
import { ReportHead } from './head.tsx';

interface ReportSheetProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly report: SessionReport;
  readonly made: number;
}

/** The report itself: the same on the screen, on paper and in a file. Nothing in it can be operated. */
export function ReportSheet({ frame, report, made }: ReportSheetProps) {
  const { language } = useEnvironment();
  const { story, shared } = useSession();
  const words = useWords();
  const { decisions, changed, deed, agreements, words: own } = report;
  return (
    <article ref={frame} class="sheet" lang={language}>
      <ReportHead report={report} made={made} />
      {story === null && <p>{words('report.ownCaseText')}</p>}
      {shared.setup.shape === 'together' && <Course />}
      {story !== null && (
        <section class="sheet-part">
          <h2>{words('report.decisions')}</h2>
          {decisions.length === 0 && <p>{words('report.noDecisions')}</p>}
          {changed !== null && <p>{words('report.changedAt', { at: changed.at, count: changed.of })}</p>}
          {decisions.map((decision) => (
            <DecisionPart key={decision.number} decision={decision} story={story} />
          ))}
          {deed !== null && (
            <>
              <h3>{words('report.deed')}</h3>
              <p class="report-chosen">{story.optionText(deed)}</p>
            </>
          )}
        </section>
      )}
      <section class="sheet-part">
        <h2>{words('report.agreements')}</h2>
        <Lines texts={agreements} none={words('report.noAgreements')} />
        <h2>{words('report.words')}</h2>
        <Lines texts={own.map((text, at) => ({ id: String(at), text }))} none={words('report.noWords')} />
      </section>
    </article>
  );
}

/** The course that the group sailed together, drawn and as numbers, and how it ended. */
function Course() {
  const { story, shared } = useSession();
  const words = useWords();
  if (story === null || story.otherEdition || shared.moves.length === 0) return null;
  const { scenario = '', edition = '', seed = 0 } = shared.setup.story ?? {};
  const attempt = { scenario, edition, seed, moves: shared.moves };
  const extent = shared.ended ? ('ended' as const) : ('under-way' as const);
  const reading = { attempt, moments: story.moments, extent, older: false };
  const name = story.moments.at(-1)?.ending ?? null;
  const ending = name === null ? undefined : story.debrief.endings[name];
  return (
    <section class="sheet-part">
      <h2>{words('report.course')}</h2>
      {!shared.ended && <p class="sheet-notice">{words('report.unfinished')}</p>}
      {ending !== undefined && (
        <div class="sheet-ending">
          <h3>
            {words('report.ending')}: {ending.title}
          </h3>
          <p>{ending.text}</p>
          <p>
            <strong>{words('report.pays')}:</strong> {ending.pays}
          </p>
        </div>
      )}
      <SheetCourse
        entry={{ reading, told: story }}
        number={1}
        called={{ title: words('report.compass'), choice: words('report.groupChoice') }}
      />
    </section>
  );
}

interface LinesProps {
  readonly texts: readonly { readonly id: string; readonly text: string }[];
  readonly none: string;
}

function Lines({ texts, none }: LinesProps) {
  if (texts.length === 0) return <p class="sheet-none">{none}</p>;
  return (
    <ul class="report-lines">
      {texts.map(({ id, text }) => (
        <li key={id} class="sheet-typed" dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}
