import { WORLDS } from '../../profession/worlds.ts';
import type { SeenPlay } from '../../report/plays.ts';
import { worldAccounts } from '../../report/worlds.ts';
import { useTitleOf } from '../../scenarios/use-sources.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import { usePlayDates } from './play-dates.ts';

interface WorldsTableProps {
  readonly plays: readonly SeenPlay[];
  readonly measured: readonly SeenPlay[];
}

/** What each attempt gave and took from each world. Worlds are never added up, nor attempts compared. */
export function WorldsTable({ plays, measured }: WorldsTableProps) {
  const { t } = useEnvironment();
  const titleOf = useTitleOf();
  const dateOf = usePlayDates();
  return (
    <details class="fold">
      <summary>{t('debrief.table')}</summary>
      <Table look="course-table" caption={t('progress.worldsCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('progress.tableAttempt')}</th>
            {WORLDS.map((world) => (
              <th key={world} scope="col" class={`world world--${world}`}>
                {t(`world.${world}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plays.map((play) => {
            const accounts = worldAccounts(play.turns);
            return (
              <tr key={play.id}>
                <th scope="row">
                  {titleOf(play.scenario)}
                  <span class="table-note">
                    {' '}
                    ({dateOf(play.finished)},{' '}
                    {t(measured.includes(play) ? 'progress.first' : 'progress.practice')})
                  </span>
                </th>
                {WORLDS.map((world) => (
                  <td key={world} class="number">
                    +{accounts[world].gained} −{accounts[world].paid}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </details>
  );
}
