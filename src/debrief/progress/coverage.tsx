import type { ComponentChildren } from 'preact';
import type { Parted } from '../../core/measured.ts';
import { COMPETENCES_BY_DIMENSION, DIMENSIONS } from '../../profession/competences.ts';
import { PROFILE } from '../../profession/source.ts';
import { TASKS } from '../../profession/tasks.ts';
import type { Play } from '../../report/plays.ts';
import { practisedOf } from '../../report/practised.ts';
import type { Sources } from '../../scenarios/sources.ts';
import { useSources, useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import { PracticeNote } from '../practice-note.tsx';

/** Which tasks and competences of the profession were met, and in which conversation: for the professional register. */
export function Coverage({ plays }: { readonly plays: Parted<Play> }) {
  const { t } = useEnvironment();
  const { entryOf } = useSources();
  const title = useTitleOf();
  const { tasks, competences } = practisedOf(plays, tasksIn(plays, entryOf));
  return (
    <section class="debrief-section" aria-labelledby="coverage">
      <h2 id="coverage" class="nl-heading nl-heading--level-2">
        {t('progress.coverage')}
      </h2>
      <p class="debrief-intro">{t('progress.coverageIntro')}</p>
      <PracticeNote />
      <CoverageTable
        caption={t('progress.tasksCaption')}
        heads={[t('progress.task'), t('progress.metIn'), t('progress.finishedTimes')]}
      >
        {TASKS.map((task, at) => {
          const met = tasks.get(task) ?? [];
          return (
            <tr key={task} data-task={task}>
              <th scope="row">
                {at + 1}. {t(`task.${task}`)}
              </th>
              <td>
                <MetIn lines={met.map(({ scenario }) => title(scenario))} />
              </td>
              <td class="number">{met.reduce((sum, { times }) => sum + times, 0)}</td>
            </tr>
          );
        })}
      </CoverageTable>
      <CoverageTable
        caption={t('progress.competencesCaption')}
        heads={[t('progress.competence'), t('progress.metIn'), t('progress.shown')]}
      >
        {DIMENSIONS.flatMap((dimension) => [
          <tr key={dimension} class="dimension">
            <th scope="rowgroup" colSpan={3}>
              {t(`dimension.${dimension}`)}
            </th>
          </tr>,
          ...COMPETENCES_BY_DIMENSION[dimension].map((competence) => {
            const met = competences.get(competence) ?? [];
            const sum = (pick: 'shown' | 'offered') => met.reduce((total, one) => total + one[pick], 0);
            return (
              <tr key={competence} data-competence={competence}>
                <th scope="row">{t(`competence.${competence}`)}</th>
                <td>
                  <MetIn
                    lines={met.map(({ scenario, shown, offered }) =>
                      t('progress.shownIn', { title: title(scenario), shown, offered }),
                    )}
                  />
                </td>
                <td class="number">
                  {met.length === 0
                    ? '–'
                    : t('progress.shownOf', { shown: sum('shown'), offered: sum('offered') })}
                </td>
              </tr>
            );
          }),
        ])}
      </CoverageTable>
      <p class="references">
        {t('progress.coverageSource', {
          title: PROFILE.title,
          authors: PROFILE.authors,
          year: PROFILE.published.slice(0, 4),
        })}
      </p>
    </section>
  );
}

/** Per scenario that was played the numbers of its tasks, 1–10. */
function tasksIn({ measured }: Parted<Play>, entryOf: Sources['entryOf']) {
  return Object.fromEntries(measured.map(({ scenario }) => [scenario, entryOf(scenario)?.tasks ?? []]));
}

/** The conversations of one row, each on a line of its own. */
function MetIn({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useEnvironment();
  if (lines.length === 0) return <>{t('progress.notMet')}</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface CoverageTableProps {
  readonly caption: string;
  readonly heads: readonly [string, string, string];
  readonly children: ComponentChildren;
}

function CoverageTable({ caption, heads, children }: CoverageTableProps) {
  const [name, where, count] = heads;
  return (
    <Table look="course-table coverage-table" caption={caption}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{where}</th>
          <th scope="col" class="number">
            {count}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}
