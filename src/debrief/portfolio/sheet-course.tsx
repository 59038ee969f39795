import type { Translate } from '../../i18n/interface.ts';
import { optionText } from '../../i18n/lines.ts';
import { type ByWorld, WORLDS } from '../../profession/worlds.ts';
import { courseChart } from '../../report/charts/course.ts';
import { worldsChart } from '../../report/charts/worlds.ts';
import { courseOf } from '../../report/course.ts';
import { signed } from '../../report/html.ts';
import { worldAccounts } from '../../report/worlds.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { WORLD_ICONS } from '../../ui/world-icons.ts';
import { Chart } from '../chart.tsx';
import { decisionTitle } from '../told.ts';
import type { Entry } from './entries.ts';
import { SheetTable } from './sheet-table.tsx';

/** The course and the four worlds, drawn and as numbers. */
export function SheetCourse({
  entry: { reading, told },
  number,
  called = {},
}: {
  readonly entry: Pick<Entry, 'reading' | 'told'>;
  readonly number: number;
  /** What it is called where it is not the reader's own. */
  readonly called?: { readonly title?: string; readonly choice?: string };
}) {
  const { t } = useEnvironment();
  const course = courseOf(reading.moments);
  const accounts = worldAccounts(reading.moments);
  const names = worldNames(t);
  const said = WORLDS.map((world) => t('debrief.worldsAccount', { world: names[world], ...accounts[world] }));
  const signs = { names, icons: WORLD_ICONS };
  return (
    <>
      <h3>{called.title ?? t('debrief.course')}</h3>
      <div class="sheet-charts">
        <figure>
          <Chart
            svg={courseChart(course, {
              id: `course-${number}`,
              title: t('debrief.courseTitle'),
              description: t('portfolio.courseTable'),
              signs,
              start: t('debrief.start'),
              end: t(reading.extent === 'ended' ? 'debrief.end' : 'debrief.soFar'),
            })}
          />
        </figure>
        <figure>
          <Chart
            svg={worldsChart(accounts, {
              id: `worlds-${number}`,
              title: t('debrief.worlds'),
              description: t('debrief.worldsDescription', { accounts: said.join('; ') }),
              signs,
              paid: t('debrief.paid'),
              gained: t('debrief.gained'),
            })}
          />
          <figcaption>{t('debrief.worldsNote')}</figcaption>
        </figure>
      </div>
      <SheetTable
        caption={`${t('portfolio.courseTable')}. ${t('debrief.practice')}.`}
        look="sheet-table--course"
        heads={[
          t('debrief.tableDecision'),
          called.choice ?? t('debrief.tableChoice'),
          ...WORLDS.map((world) => names[world]),
        ]}
        numeric={[2, 3, 4, 5]}
        rows={course.map(({ number: place, decision, dilemma, option }) => ({
          key: String(place),
          cells: [
            `${place}. ${decisionTitle(told, decision)}${dilemma ? ` (${t('debrief.dilemma')})` : ''}`,
            optionText(told.texts, option),
            ...WORLDS.map((world) => signed(option.shifts[world])),
          ],
        }))}
      />
    </>
  );
}

function worldNames(t: Translate): ByWorld<string> {
  return {
    law: t('world.law'),
    politics: t('world.politics'),
    work: t('world.work'),
    human: t('world.human'),
  };
}
