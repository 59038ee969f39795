import type { Prospect } from '../../core/atlas-prospects.ts';
import type { Option } from '../../core/moment.ts';
import { optionText } from '../../i18n/lines.ts';
import { WORLDS } from '../../profession/worlds.ts';
import { useEnvironment } from '../../ui/environment.ts';
import { Table } from '../../ui/table.tsx';
import type { Told } from '../told.ts';
import { useRangeWords } from './range-words.ts';

interface RangesTableProps {
  readonly rows: readonly { readonly option: Option; readonly prospect: Prospect; readonly own: boolean }[];
  readonly told: Told;
}

/** The numbers of the drawings of one decision. */
export function RangesTable({ rows, told }: RangesTableProps) {
  const { t } = useEnvironment();
  const { names, rangeOf } = useRangeWords();
  return (
    <Table look="course-table" caption={t('prospects.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('prospects.option')}</th>
          {WORLDS.map((world) => (
            <th key={world} scope="col" class={`world world--${world}`}>
              {names[world]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ option, prospect, own }) => (
          <tr key={option.id}>
            <th scope="row">
              {optionText(told.texts, option)}
              {own && <span class="table-note"> ({t('debrief.yourChoice')})</span>}
            </th>
            {WORLDS.map((world) => (
              <td key={world} class="number">
                {prospect.worlds === null ? t('prospects.unbounded') : rangeOf(prospect.worlds[world])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
