import { SheetTable } from '../../debrief/portfolio/sheet-table.tsx';
import type { DecisionReport } from '../../report/session/report.ts';
import { useEnvironment } from '../../ui/environment.ts';
import type { StoryHere } from '../story/use-story.ts';
import { useWords } from '../use-group.ts';
import { MovedPart } from './moved.tsx';
import { ReasonsPart } from './reasons.tsx';

interface DecisionPartProps {
  readonly decision: DecisionReport;
  readonly story: StoryHere;
}

/** One decision: how the group divided before and after the talk, where it moved, and what it chose. */
export function DecisionPart({ decision, story }: DecisionPartProps) {
  const words = useWords();
  const { t } = useEnvironment();
  const { number, decision: name, chosen, role, moved } = decision;
  const title = story.debrief.decisions[name]?.title ?? words('decision', { number });
  return (
    <section class="report-decision">
      <h3>
        {number}. {title}
      </h3>
      {role !== null && <p>{words('report.role', { role: t(`role.${role}`).toLowerCase() })}</p>}
      <Division decision={decision} story={story} title={title} />
      {moved !== null && <MovedPart moved={moved} story={story} />}
      {chosen !== null && (
        <p>
          {words('report.chosen')} <strong class="report-chosen">{story.optionText(chosen.option)}</strong>{' '}
          <span class="sheet-note">({words(`report.by.${chosen.by}`)})</span>
        </p>
      )}
      <ReasonsPart decision={decision} story={story} />
    </section>
  );
}

interface DivisionProps extends DecisionPartProps {
  readonly title: string;
}

/** Numbers of two times side by side; a time that was not shown has none. */
function Division({ decision: { options, before, after, hidden }, story, title }: DivisionProps) {
  const words = useWords();
  if (before === null && after === null)
    return hidden ? <p class="sheet-none">{words('report.hiddenText')}</p> : null;
  const told = [
    { head: words('report.before'), tally: before },
    { head: words('report.after'), tally: after },
  ].filter(({ tally }) => tally !== null);
  return (
    <SheetTable
      caption={words('report.caption', { title })}
      look="report-division"
      heads={[words('report.option'), ...told.map(({ head }) => head)]}
      numeric={told.map((_, at) => at + 1)}
      rows={story.ordered(options).map((option) => ({
        key: option,
        cells: [story.optionText(option), ...told.map(({ tally }) => String(tally?.counts[option] ?? 0))],
      }))}
    />
  );
}
