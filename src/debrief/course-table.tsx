import { optionText } from '../i18n/lines.ts';
import { type ByWorld, WORLDS } from '../profession/worlds.ts';
import type { Waypoint } from '../report/course.ts';
import type { WorldAccount } from '../report/worlds.ts';
import { useEnvironment } from '../ui/environment.ts';
import { Table } from '../ui/table.tsx';
import { decisionTitle, type Told } from './told.ts';

interface CourseTableProps {
  readonly course: readonly Waypoint[];
  readonly accounts: ByWorld<WorldAccount>;
  readonly told: Told;
}

/** The numbers of both drawings. Rows are choices; the last two rows are the bars. Nothing adds up over worlds. */
export function CourseTable({ course, accounts, told }: CourseTableProps) {
  const { t } = useEnvironment();
  return (
    <details class="fold">
      <summary>{t('debrief.table')}</summary>
      <Table look="course-table" caption={t('debrief.tableCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.tableDecision')}</th>
            <th scope="col">{t('debrief.tableChoice')}</th>
            {WORLDS.map((world) => (
              <th key={world} scope="col" class={`world world--${world}`}>
                {t(`world.${world}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.map(({ number, decision, dilemma, option }) => (
            <tr key={number}>
              <th scope="row">
                {number}. {decisionTitle(told, decision)}
                {dilemma && <span class="table-note"> ({t('debrief.dilemma')})</span>}
              </th>
              <td>{optionText(told.texts, option)}</td>
              {WORLDS.map((world) => (
                <td key={world} class="number">
                  {signed(option.shifts[world])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('debrief.tableGained')}</th>
            <td />
            {WORLDS.map((world) => (
              <td key={world} class="number">
                {signed(accounts[world].gained)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('debrief.tablePaid')}</th>
            <td />
            {WORLDS.map((world) => (
              <td key={world} class="number">
                {signed(-accounts[world].paid)}
              </td>
            ))}
          </tr>
        </tfoot>
      </Table>
    </details>
  );
}

function signed(shift: number): string {
  if (shift === 0) return '0';
  return shift > 0 ? `+${shift}` : `−${-shift}`;
}
